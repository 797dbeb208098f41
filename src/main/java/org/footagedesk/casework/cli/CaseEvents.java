package org.footagedesk.casework.cli;

import static org.footagedesk.policy.Milestone.AUTHORITY_RECEIVED;
import static org.footagedesk.policy.Milestone.AUTHORITY_REQUESTED;
import static org.footagedesk.policy.Milestone.EXTENSION_NOTIFIED;
import static org.footagedesk.policy.Milestone.FEE_RECEIVED;
import static org.footagedesk.policy.Milestone.FORM_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_RECEIVED;
import static org.footagedesk.policy.Milestone.IDENTITY_REQUESTED;
import static org.footagedesk.policy.Milestone.INFORMATION_RECEIVED;
import static org.footagedesk.policy.Milestone.INFORMATION_REQUESTED;
import static org.footagedesk.policy.Milestone.LETTER_SENT;
import static org.footagedesk.policy.Milestone.OFFICER_VERIFIED;
import static org.footagedesk.policy.Milestone.ORDER_DATE;
import static org.footagedesk.policy.Milestone.REQUEST_RECEIVED;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.cli.NotUnderstood;

/** The names by which the command line knows what happens on a case; people script against them. */
final class CaseEvents {

    private static final Map<String, Milestone> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("received", REQUEST_RECEIVED),
            Map.entry("form_received", FORM_RECEIVED),
            Map.entry("fee_received", FEE_RECEIVED),
            Map.entry("identity_requested", IDENTITY_REQUESTED),
            Map.entry("identity_received", IDENTITY_RECEIVED),
            Map.entry("authority_requested", AUTHORITY_REQUESTED),
            Map.entry("authority_received", AUTHORITY_RECEIVED),
            Map.entry("information_requested", INFORMATION_REQUESTED),
            Map.entry("information_received", INFORMATION_RECEIVED),
            Map.entry("extension_notified", EXTENSION_NOTIFIED),
            Map.entry("letter_sent", LETTER_SENT),
            Map.entry("officer_verified", OFFICER_VERIFIED),
            Map.entry("order_date", ORDER_DATE)));

    private CaseEvents() {}

    /** The milestone of that name; an unknown one is told with those that are known. */
    static Milestone named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip()))
                .orElseThrow(() -> new NotUnderstood("--event '%s' is not known; write one of %s."
                        .formatted(name, String.join(", ", BY_NAME.keySet()))));
    }
}
