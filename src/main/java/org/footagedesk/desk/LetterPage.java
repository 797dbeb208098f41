package org.footagedesk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its recipient will read it.
 *
 * @param sha256 of the letter as it stands; an approval names it, so that nobody approves what they have not read
 * @param text the words a person may edit
 * @param generatedText the words as they were first drafted, to tell what a person changed
 */
public record LetterPage(
        String id,
        String caseReference,
        String template,
        String state,
        String sha256,
        String html,
        String to,
        String subject,
        String text,
        String generatedText,
        LetterApprover approver,
        @Nullable LocalDate dueBy) {

    /** Whether it still waits for a person. */
    public boolean waiting() {
        return state.equals("WAITING") || state.equals("RETURNED");
    }

    public boolean edited() {
        return !text.equals(generatedText);
    }
}
