package org.footagedesk.policy;

/** The policy profiles the desk was started with, and the working calendar they count by. */
public interface Policies {

    /** The profile that binds cases opened now. */
    PolicyProfile inForce();

    /** The profile a case was opened under, by its reference such as {@code totnes-2025/1}; an unknown one is an error. */
    PolicyProfile named(String reference);

    WorkingCalendar calendar();
}
