package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
import org.footagedesk.letter.WordChanges;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its recipient will read it.
 *
 * @param sha256 of the letter as it stands; an approval names it, so that nobody approves what they have not read
 * @param text the words a person may edit
 * @param generatedText the words as they were first drafted, to tell what a person changed
 * @param nearLimit whether it has not left although its limit is near, and the Data Controller was told
 * @param note why it was returned, waits for a person, did not arrive or was withdrawn
 * @param outdated whether a person chose its words and the case has changed since
 * @param unsaid what the law demands of it, and a person's words no longer say, such as {@code the way to a court}
 * @param post the envelope it has, or would have
 * @param enclosures the papers that go with it, in order
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
        @Nullable LocalDate dueBy,
        boolean nearLimit,
        @Nullable String note,
        boolean outdated,
        List<String> unsaid,
        Post post,
        List<Enclosed> enclosures) {

    /** A paper that goes with the letter. */
    public record Enclosed(String title, String fileName) {}

    /**
     * How the letter stands to the post.
     *
     * @param goes whether it goes by post
     * @param mayInstead whether it may be written anew for the post
     * @param name of the recipient, as far as it is known
     * @param address one line of it a line, as far as it is known
     */
    public record Post(boolean goes, boolean mayInstead, String name, String address) {}

    /** Whether it is approved and has to be printed and posted. */
    public boolean toBePosted() {
        return post.goes() && state.equals("APPROVED");
    }

    /** Whether it still waits for a person. */
    public boolean waiting() {
        return state.equals("WAITING") || state.equals("RETURNED");
    }

    public boolean edited() {
        return !text.equals(generatedText);
    }

    /** What a person changed in the desk's own words. */
    public List<WordChanges.Run> changes() {
        return WordChanges.between(generatedText, text);
    }
}
