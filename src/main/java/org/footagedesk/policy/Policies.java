package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;

/** The policy profiles the desk was started with, and the working calendar they count by. */
public interface Policies {

    /** The profile that binds cases opened now. */
    PolicyProfile inForce();

    /** The profile that binds a case opened on that London day: the latest version in force; before any was, the first. */
    PolicyProfile inForceOn(LocalDate day);

    /** The profile that binds cases opened now, for a case that is being opened: its text is kept from then on. */
    PolicyProfile bindingNow();

    /** Every version the desk knows, by id and version. */
    List<PolicyProfile> versions();

    /** The profile a case was opened under, by its reference such as {@code totnes-2025/1}; an unknown one is an error. */
    PolicyProfile named(String reference);

    WorkingCalendar calendar();
}
