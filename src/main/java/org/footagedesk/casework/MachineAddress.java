package org.footagedesk.casework;

import java.util.regex.Pattern;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.shared.EmailAddress;

/** Addresses at which no person reads: no automatic letter goes there, so that two machines never write to each other. */
final class MachineAddress {

    private static final Pattern LOCAL_PART = Pattern.compile(
            "(?i)(mailer[-_.]?daemon|postmaster|(do[-_.]?)?not?[-_.]?reply.*|noreply.*|.*[-_.+]no[-_.]?reply"
                    + "|bounces?([-_.+=].*)?|.*[-_.](bounces?|request|owner)|owner[-_.].*|listserv|majordomo"
                    + "|auto[-_.]?(reply|responder|confirm).*)");

    private MachineAddress() {}

    static boolean isOne(EmailAddress address) {
        String local = address.value().substring(0, address.value().indexOf('@'));
        return LOCAL_PART.matcher(local).matches();
    }

    /** Whether a message of the case came from there that a machine sent. */
    static boolean hasWritten(EmailAddress address, CaseFile file) {
        return file.submissions().stream()
                .filter(joined -> joined.automatic() != null)
                .anyMatch(
                        joined -> address.value().equalsIgnoreCase(joined.from().email()));
    }
}
