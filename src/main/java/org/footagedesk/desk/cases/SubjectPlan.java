package org.footagedesk.desk.cases;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footagedesk.desk.SubjectMark;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.redaction.SubjectRegion;

/** What a person drew, as a sound plan or as what is wrong with it. */
sealed interface SubjectPlan {

    record Sound(RedactionPlan plan) implements SubjectPlan {}

    record Flawed(Map<String, String> problems) implements SubjectPlan {}

    static SubjectPlan of(SubjectMark mark, FrameSize frame) {
        Duration enters = Duration.between(mark.window().from(), mark.enters());
        Duration leaves = Duration.between(mark.window().from(), mark.leaves());
        if (enters.isNegative() || enters.compareTo(leaves) >= 0) {
            return new Flawed(Map.of("enters", "The person must enter within the copy and leave after entering."));
        }
        var regions = List.of(new SubjectRegion(mark.box(), enters, leaves));
        var faults = RedactionPlan.faults(mark.window(), frame, regions, Optional.empty());
        return faults.isEmpty()
                ? new Sound(new RedactionPlan(mark.window(), frame, regions, Optional.empty()))
                : new Flawed(Map.of("box", String.join(" ", faults)));
    }

    default <T> T fold(Function<RedactionPlan, T> sound, Function<Map<String, String>, T> flawed) {
        return switch (this) {
            case Sound plan -> sound.apply(plan.plan());
            case Flawed plan -> flawed.apply(plan.problems());
        };
    }
}
