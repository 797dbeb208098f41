package org.footagedesk.reading;

import java.util.List;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What a message turned out to be. */
public sealed interface Reading {

    /**
     * Somebody asks, objects or complains.
     *
     * @param further what the writer's own words plainly ask for beside that kind, each with clocks of its own; mostly nothing
     * @param ambiguous fields whose value a careful reader would ask about
     */
    record Request(
            RequestKind kind,
            Set<RequestKind> further,
            double confidence,
            List<Finding> findings,
            List<TypedDocument> documents,
            Set<FieldKey> ambiguous)
            implements Reading {

        public Request {
            further = Set.copyOf(further);
            findings = List.copyOf(findings);
            documents = List.copyOf(documents);
            ambiguous = Set.copyOf(ambiguous);
        }

        /** What a clerk would have to ask for before searching. */
        public Set<FieldKey> missing(boolean feePaid, boolean feeAsked) {
            return Missing.of(kind, findings, documents, feePaid, feeAsked);
        }
    }

    /** A person or firm wrote, but asks nothing of the desk: filed, never answered. */
    record NothingAsked(String rule) implements Reading {}

    /** A machine wrote: filed, never answered. */
    record Automatic(String rule) implements Reading {}

    /** There is nothing in it that can be read; a person must look. */
    record Unreadable(String reason) implements Reading {}
}
