package org.footagedesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of cases.
 *
 * @param state the stage the case has reached, such as AWAITING_FEE
 * @param governingDue the earlier of the policy's and the law's due date; none where nothing is owed
 */
public record CaseSummary(
        String reference,
        RequestKind kind,
        String state,
        Instant receivedAt,
        @Nullable LocalDate governingDue,
        Requester requester) {

    /** Who asked, as far as is known. */
    public record Requester(@Nullable String name, @Nullable String email) {

        /** The name, or the address where there is no name, or a word that says neither is known. */
        public String called() {
            return name != null ? name : email != null ? email : "Name not known";
        }
    }
}
