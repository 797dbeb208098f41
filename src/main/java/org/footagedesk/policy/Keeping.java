package org.footagedesk.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * How long footage stays, and what is held for a request.
 *
 * @param footageMargin how far to either side of the stated time footage is held (policy 9.1d; X-14)
 * @param standingPermission without it, nothing is preserved before a person agrees
 */
public record Keeping(
        Retention retention,
        Duration footageMargin,
        Optional<StandingPermission> standingPermission,
        HoldLapse holdLapse,
        IdentityPaperKeeping identityPapers,
        Quotas quotas) {}
