package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Sha256;

/**
 * What a person at the desk may do with a letter. Each command checks the person's abilities itself, and records who did
 * it; problems of an {@link Outcome.Invalid} are named like the parameters here.
 */
public interface LetterWork {

    /** Approves the letter that was read; refused as changed when the letter no longer has that hash. */
    Outcome approve(String id, Sha256 read, StaffMember who);

    /** Sends the letter back to be drafted anew, with a word why. */
    Outcome giveBack(String id, String note, StaffMember who);

    /** Replaces the words that were read by others; they wait for approval like a fresh draft. */
    Outcome edit(String id, Sha256 read, String text, StaffMember who);

    /** Has the desk draft anew a letter whose words a person chose and whose case has changed since. */
    Outcome freshDraft(String id, StaffMember who);

    /**
     * Records that an approved letter was printed and posted on that day (9.6).
     *
     * @param tracking the number of a recorded delivery; empty for first class post
     */
    Outcome posted(String id, LocalDate on, Optional<String> tracking, StaffMember who);

    /** Has a letter that waits, or did not arrive, written anew for the post; one line of the address a line. */
    Outcome byPost(String id, String name, String address, StaffMember who);
}
