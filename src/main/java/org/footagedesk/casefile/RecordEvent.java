package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footagedesk.shared.DocumentType;
import org.jspecify.annotations.Nullable;

/** What a person recorded on the way to an answer; some of it opens gates, some of it starts clocks. */
public sealed interface RecordEvent extends CaseEvent {

    /**
     * The fee was received (policy 9.1b, 9.7); pence of pounds sterling.
     *
     * @param on the London day on which it came; none where it was recorded on the day itself
     */
    record FeeRecorded(
            int pence, @Personal String method, @Nullable LocalDate on) implements RecordEvent {

        /** A fee that came today. */
        public FeeRecorded(int pence, String method) {
            this(pence, method, null);
        }
    }

    /**
     * Somebody looked at the identity papers (policy 9.1c) and is satisfied, or is not.
     *
     * @param on the London day on which the papers came; none where they were seen on the day itself
     * @param originals how many originals there were of each type; none where nobody said
     */
    record IdentityChecked(
            Set<DocumentType> seen,
            boolean satisfied,
            @Personal String note,
            @Nullable LocalDate on,
            @Nullable Map<DocumentType, Integer> originals)
            implements RecordEvent {

        public IdentityChecked {
            seen = Set.copyOf(seen);
            originals = originals == null ? null : Map.copyOf(originals);
        }

        /** Papers of which nobody said how many were originals. */
        public IdentityChecked(Set<DocumentType> seen, boolean satisfied, String note, @Nullable LocalDate on) {
            this(seen, satisfied, note, on, null);
        }

        /** Papers that came today. */
        public IdentityChecked(Set<DocumentType> seen, boolean satisfied, String note) {
            this(seen, satisfied, note, null);
        }

        /** How many originals of that type were seen, as far as somebody said. */
        public int originalsOf(DocumentType type) {
            return originals == null ? 0 : originals.getOrDefault(type, 0);
        }
    }

    /** The six checks before disclosure, in the policy's order (9.3); true means the check is passed. */
    record SixChecksAnswered(
            List<Boolean> answers, @Personal String basis) implements RecordEvent {
        public SixChecksAnswered {
            if (answers.size() != 6) {
                throw new IllegalArgumentException("There are six checks in 9.3, not " + answers.size() + ".");
            }
            answers = List.copyOf(answers);
        }

        public boolean allPassed() {
            return answers.stream().allMatch(Boolean::booleanValue);
        }
    }

    /** The Data Controller or the Governance and Projects Manager decided (policy 9.10). */
    record DecisionMade(Outcome outcome, @Personal String basis) implements RecordEvent {}

    /**
     * The Data Controller allowed one copy and said why and for whom (policy 5.7).
     *
     * @param copy which one; where none is named, the first that has a number and no permission, else the next to get a number
     */
    record CopyAuthorised(
            @Nullable RenderId copy,
            @Personal String reason,
            @Personal String recipient) implements RecordEvent {}

    /**
     * A step of the procedure was taken (DOMAIN E.1 to E.11).
     *
     * @param step its id in the procedure, such as {@code verify-officer}
     * @param on the London day on which it happened, which may lie before the day of recording
     * @param chosen the answers that are chosen from what the house offers, by the names of the questions
     * @param said the answers in a person's own words
     */
    record StepRecorded(
            String step,
            LocalDate on,
            Map<String, String> chosen,
            @Personal Map<String, String> said) implements RecordEvent {

        public StepRecorded {
            chosen = Map.copyOf(chosen);
            said = Map.copyOf(said);
        }

        /** All answers by the names of the questions, in the order of the names. */
        public Map<String, String> answers() {
            var all = new TreeMap<>(said);
            all.putAll(chosen);
            return all;
        }
    }

    /** The case goes on under another policy, since a person decided so; its receipt and all that was done stay. */
    record PolicyChanged(String policy, @Personal String reason) implements RecordEvent {}

    /**
     * This case and another came of one message, or belong together.
     *
     * @param other its reference
     * @param why in the words of whoever saw it
     */
    record CaseLinked(String other, @Personal String why) implements RecordEvent {}

    /** What can be decided on a request for footage. */
    enum Outcome {
        GRANTED,
        /** Only a part is disclosed; the rest is refused. */
        PARTLY_GRANTED,
        REFUSED;

        /** Whether something may be shown. */
        public boolean discloses() {
            return this != REFUSED;
        }
    }
}
