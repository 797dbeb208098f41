package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy in force, the versions the desk knows, and up to when it can count working days.
 *
 * @param reviewBy when the policy wants to be looked at again; null where it names no day
 * @param calendarTo the last year whose bank holidays are known: beyond it nothing is counted
 */
public record PolicyPage(
        String reference,
        String title,
        String body,
        LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        List<Version> versions,
        int calendarFrom,
        int calendarTo) {

    /** One version, and whether it binds new cases. */
    public record Version(String reference, String title, LocalDate inForceFrom, boolean inForce) {}
}
