package org.footagedesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.footagedesk.shared.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A case as a person reads it: the page of facts, and the sentences, clocks and next steps around them.
 *
 * @param asks what is wanted, in one sentence
 * @param clocks the policy's and the law's due date, the governing one marked
 * @param overwriteAt the earliest moment at which footage that is not secured would be lost
 * @param cannotAnswer why no letter could be drafted, where none could
 * @param outdatedLetter a waiting letter in a person's words, where the case has changed since
 * @param identityPapers the types of papers by which the policy lets this requester show who they are
 * @param steps what comes next of fee, papers, decision and footage, possible and blocked together
 * @param warnings where policy and law part on this case, by the linter's codes
 * @param moves the steps of the procedure that this person may ever take and that matter now
 */
public record CaseStory(
        CasePage page,
        String asks,
        List<Clock> clocks,
        @Nullable Instant overwriteAt,
        @Nullable String cannotAnswer,
        @Nullable String outdatedLetter,
        List<Moment> timeline,
        List<Message> messages,
        List<DocumentType> identityPapers,
        List<NextStep> steps,
        List<StepWork.Offered> moves,
        List<Warning> warnings) {

    public CaseStory {
        clocks = List.copyOf(clocks);
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        identityPapers = List.copyOf(identityPapers);
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        warnings = List.copyOf(warnings);
    }

    /** A place where policy and law part (DOMAIN D.3); the level is ILLEGAL, RISK or INFO. */
    public record Warning(String code, String level, String words) {}

    /** One due date; the clause or law it stands on travels with it. */
    public record Clock(String name, @Nullable LocalDate due, String clause, boolean governs) {}

    /** One entry of the timeline, as a sentence with its actor in it. */
    public record Moment(Instant at, String sentence) {}

    /**
     * The writer's own words, with what was read in them.
     *
     * @param others different messages that came under the same Message-ID
     */
    public record Message(
            String submission,
            Instant at,
            String channel,
            String from,
            String subject,
            String text,
            List<Mark> marks,
            List<OtherMessage> others) {

        public Message {
            marks = List.copyOf(marks);
            others = List.copyOf(others);
        }

        /** The words cut at the marks, for highlighting. */
        public List<Passage> passages() {
            return Passage.cut(text, marks);
        }
    }

    /**
     * What may be done next.
     *
     * @param sentence the step as a command: "Record the fee of £10.00"
     * @param hold the hold it is about
     * @param copy the copy it is about
     * @param gate the gate that blocks it; none where it may be done now
     * @param why what opens the gate
     */
    public record NextStep(
            CaseAction action,
            String sentence,
            @Nullable String hold,
            @Nullable String copy,
            @Nullable String gate,
            @Nullable String why) {

        public static NextStep possible(CaseAction action, String sentence) {
            return new NextStep(action, sentence, null, null, null, null);
        }

        public static NextStep blocked(CaseAction action, String sentence, String gate, String why) {
            return new NextStep(action, sentence, null, null, gate, why);
        }

        /** The same step, about one hold. */
        public NextStep on(String hold) {
            return new NextStep(action, sentence, hold, copy, gate, why);
        }

        /** The same step, about one copy. */
        public NextStep about(String copy) {
            return new NextStep(action, sentence, hold, copy, gate, why);
        }

        public boolean blocked() {
            return gate != null;
        }
    }
}
