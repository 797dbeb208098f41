package org.footagedesk.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.RequestReader;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;

/** Reads a request that was given by answering questions: what was answered is certain, the words are read beside it. */
final class TypedReading {

    private final RequestReader reader;

    TypedReading(RequestReader reader) {
        this.reader = reader;
    }

    /** One request: whoever chose its kind was asked what else they want, or sees what their words also ask for. */
    Reading read(TypedRequest request, Instant receivedAt) {
        var findings = new ArrayList<Finding>();
        request.fields().forEach((field, value) -> findings.add(answered(field, value)));
        Set<FieldKey> ambiguous = EnumSet.noneOf(FieldKey.class);
        if (fromWords(request, receivedAt) instanceof Reading.Request read) {
            read.findings().stream()
                    .filter(finding -> !request.fields().containsKey(finding.field()))
                    .forEach(findings::add);
            ambiguous.addAll(read.ambiguous());
            ambiguous.removeAll(request.fields().keySet());
        }
        return new Reading.Request(request.kind(), Set.of(), 1.0, findings, List.of(), ambiguous);
    }

    private Reading fromWords(TypedRequest request, Instant receivedAt) {
        return reader.read(new ReadableMessage(
                receivedAt, Optional.empty(), Optional.empty(), "", request.words(), List.of(), Optional.empty()));
    }

    private static Finding answered(FieldKey field, String value) {
        return new Finding(field, value, 1.0, value, new Span(0, 0), "answer", "answered", List.of());
    }
}
