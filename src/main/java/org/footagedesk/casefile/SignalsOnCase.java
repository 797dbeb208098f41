package org.footagedesk.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.reading.OwnWords;
import org.footagedesk.reading.Signal;
import org.footagedesk.shared.RequestKind;

/** What the messages of a request for personal images say that a person must think about before anything else. */
public final class SignalsOnCase {

    private static final Set<RequestKind> PERSONAL = EnumSet.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS);

    /** The step by which a person records what they made of it. */
    private static final String CONSIDERED = "signal-considered";

    private SignalsOnCase() {}

    /** Told anew from the words each time it is asked, and of those that came since a person last recorded what they made of it. */
    public static Set<Signal> of(CaseFile file) {
        return !PERSONAL.contains(file.kind()) || file.isErased()
                ? Set.of()
                : notConsidered(file)
                        .filter(message -> message.automatic() == null)
                        .flatMap(message -> Signal.in(OwnWords.of(message.subject(), message.words())).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signal.class)));
    }

    private static Stream<SubmissionJoined> notConsidered(CaseFile file) {
        int considered = file.entries().stream()
                .filter(entry -> entry.event() instanceof StepRecorded taken
                        && taken.step().equals(CONSIDERED))
                .mapToInt(CaseEntry::version)
                .max()
                .orElse(0);
        return file.entries().stream()
                .filter(entry -> entry.version() > considered)
                .map(CaseEntry::event)
                .filter(SubmissionJoined.class::isInstance)
                .map(SubmissionJoined.class::cast);
    }
}
