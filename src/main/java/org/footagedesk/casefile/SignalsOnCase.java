package org.footagedesk.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.reading.OwnWords;
import org.footagedesk.reading.Signal;
import org.footagedesk.shared.RequestKind;

/** What the messages of a request for personal images say that a person must think about before anything else. */
public final class SignalsOnCase {

    private static final Set<RequestKind> PERSONAL = EnumSet.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS);

    private SignalsOnCase() {}

    /** Told anew from the words each time it is asked; nothing on cases of other kinds, and on erased ones. */
    public static Set<Signal> of(CaseFile file) {
        return !PERSONAL.contains(file.kind()) || file.isErased()
                ? Set.of()
                : file.submissions().stream()
                        .filter(message -> message.automatic() == null)
                        .flatMap(message -> Signal.in(OwnWords.of(message.subject(), message.words())).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signal.class)));
    }
}
