package org.footagedesk.intake.web;

import java.util.List;
import org.footagedesk.intake.chat.Answers;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.intake.chat.Step;
import org.footagedesk.intake.chat.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The conversation as its page shows it.
 *
 * @param question which question is open, counted from 1; 0 where none is counted
 * @param complete whether all is asked
 * @param changing the step that is being answered anew, as in {@link Step#written}; null in the ordinary course
 */
record ChatPage(
        List<Turn> turns,
        List<String> choices,
        int question,
        int questions,
        boolean complete,
        boolean full,
        boolean started,
        @Nullable String changing,
        @Nullable String changingLabel) {

    static ChatPage of(Conversation conversation, RequestInWords inWords, @Nullable Step changing) {
        Answers answers = conversation.answers();
        Step step = changing == null ? conversation.step() : changing;
        var progress = inWords.progress(step, answers);
        String written = changing == null ? null : changing.written();
        String label = written == null
                ? null
                : inWords.rows(answers).stream()
                        .filter(row -> row.change().equals(written))
                        .findFirst()
                        .map(RequestInWords.Row::label)
                        .orElse(null);
        return new ChatPage(
                conversation.turns(),
                changing == null ? conversation.latest().reply().choices() : List.of(),
                progress.map(RequestInWords.Progress::question).orElse(0),
                progress.map(RequestInWords.Progress::of).orElse(0),
                conversation.step() instanceof Step.CheckAnswers,
                conversation.full(),
                conversation.turns().size() > 1,
                written,
                label);
    }
}
