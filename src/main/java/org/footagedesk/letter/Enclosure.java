package org.footagedesk.letter;

import org.footagedesk.shared.Sha256;

/**
 * A paper that goes with a letter, such as a form to fill in.
 *
 * @param title as a list names it
 * @param fileName under which it is attached to a mail
 * @param sha256 of the PDF; whoever approves the letter approves exactly this paper with it
 */
public record Enclosure(String title, String fileName, Sha256 sha256) {

    public Enclosure {
        PlainText.requireLine("The title of an enclosure", title);
        PlainText.requireLine("The file name of an enclosure", fileName);
    }
}
