package org.footagedesk.policy;

import java.time.LocalDate;
import org.footagedesk.shared.Role;

/** The Data Controller's recorded word that letters of the listed kinds may leave without being read first (DOMAIN E.13, AUTO). */
public record StandingInstruction(String givenBy, Role role, LocalDate givenOn, String clause) {

    public StandingInstruction {
        if (role != Role.DATA_CONTROLLER) {
            throw new IllegalArgumentException(
                    "Only the Data Controller may instruct that letters leave unread, not the " + role.title() + ".");
        }
    }
}
