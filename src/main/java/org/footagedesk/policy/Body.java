package org.footagedesk.policy;

import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.EmailAddress;

/**
 * The public body that owns the cameras, as its letters and signs name it (policy 3.1, 3.2).
 *
 * @param registration its number in the regulator's register of fee payers
 * @param publishedAt the web address where anybody may read the policy (8.2)
 */
public record Body(
        String name,
        List<String> address,
        EmailAddress email,
        String telephone,
        String helpLine,
        String registration,
        Optional<String> publishedAt,
        Regulator regulator) {

    public Body {
        address = List.copyOf(address);
    }
}
