package org.footagedesk.letter;

import java.util.List;
import org.footagedesk.shared.EmailAddress;

/**
 * Who writes: the controller as every letter names it (policy T-3.1; DOMAIN E.0 rules 9 and 10).
 *
 * @param regulator name and contact of the data protection regulator, on one line
 * @param privacyNotice the short notice that a first answer carries
 */
public record Letterhead(
        String name,
        List<String> address,
        EmailAddress email,
        String helpLine,
        String regulator,
        String privacyNotice) {

    public Letterhead {
        PlainText.requireLine("The controller's name", name);
        PlainText.requireLine("The help line", helpLine);
        PlainText.requireLine("The regulator's contact", regulator);
        PlainText.requireLine("The privacy notice", privacyNotice);
        address = List.copyOf(address);
        if (address.isEmpty()) {
            throw new IllegalArgumentException("A letter shows the controller's postal address, but none is given.");
        }
        address.forEach(line -> PlainText.requireLine("A line of the controller's address", line));
    }
}
