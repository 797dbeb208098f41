package org.footagedesk.policy;

import java.util.List;

/** The data protection regulator to whom people may complain; its name and address change, so they are settings. */
public record Regulator(String name, List<String> address, String telephone, String website) {

    public Regulator {
        address = List.copyOf(address);
    }
}
