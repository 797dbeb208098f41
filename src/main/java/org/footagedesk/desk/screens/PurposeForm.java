package org.footagedesk.desk.screens;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footagedesk.people.Permissions;
import org.footagedesk.people.StaffMember;

/** The objectives of the policy as a form offers them. */
final class PurposeForm {

    private PurposeForm() {}

    /** The objectives that this person may look at footage for, each letter with its words; the others are not offered. */
    static Map<String, String> objectives(StaffMember who) {
        var offered = new LinkedHashMap<String, String>();
        Permissions.objectivesOf(who.roles()).stream()
                .sorted()
                .forEach(objective -> offered.put(objective.code(), "(" + objective.code() + ") " + objective.words()));
        return offered;
    }
}
