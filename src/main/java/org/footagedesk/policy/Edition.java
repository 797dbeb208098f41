package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which version of which policy this is.
 *
 * @param inForceFrom the London day from which it binds new cases, until a later version does
 * @param reviewBy when the policy itself wants to be looked at again
 */
public record Edition(String id, int version, LocalDate inForceFrom, String title, Optional<LocalDate> reviewBy) {

    /** The policy and its version, as cases and projected dates record it: {@code totnes-2025/1}. */
    public String reference() {
        return id + "/" + version;
    }
}
