package org.footagedesk.letter.post;

import java.util.List;
import org.footagedesk.letter.Draft;
import org.footagedesk.shared.CaseReference;

/** An approved letter, and the PDF files of what is enclosed, in order. */
public record LetterToPost(CaseReference reference, Draft draft, List<byte[]> enclosed) {

    public LetterToPost {
        enclosed = List.copyOf(enclosed);
    }
}
