package org.footagedesk.policy;

import java.util.Optional;
import org.footagedesk.shared.EmailAddress;

/** Somebody outside the body to write to or ring, by post held and not by name. */
public record Contact(String post, Optional<String> telephone, Optional<EmailAddress> email) {

    public Contact {
        if (telephone.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException(
                    "The contact '" + post + "' needs a telephone number or an e-mail address.");
        }
    }
}
