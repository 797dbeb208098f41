package org.footagedesk.desk;

import java.util.List;
import java.util.Optional;
import org.footagedesk.people.StaffMember;

/** The letters a person at the desk may ask to see, on the terms of {@link CaseDesk}. */
public interface LetterDesk {

    /** Letters in that state, such as WAITING, the most urgent first; of every state when empty. */
    List<LetterRow> letters(Optional<String> state, StaffMember who);

    Optional<LetterPage> letter(String id, StaffMember who);

    /** The letter's PDF as it would be sent. */
    Optional<byte[]> letterPdf(String id, StaffMember who);

    /** The PDF of a paper that goes with the letter, counted from 0. */
    Optional<byte[]> enclosure(String id, int number, StaffMember who);

    /** The letters approved for the post and not posted yet, the most urgent first. */
    List<LetterRow> lettersToPost(StaffMember who);

    /** The same letters with what is enclosed as one PDF to print; nothing for whoever may not post letters. */
    Optional<byte[]> postBatch(StaffMember who);
}
