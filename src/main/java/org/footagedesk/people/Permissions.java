package org.footagedesk.people;

import static org.footagedesk.people.Ability.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.shared.Role;

/** What each role may do (DOMAIN A.1), the one table that screens, API and use cases all ask. */
public final class Permissions {

    private static final Set<Ability> CASE_STAFF = Set.of(
            READ_CASES,
            CORRECT_FINDINGS,
            RECORD_FEE,
            RECORD_IDENTITY,
            ENTER_REQUESTS,
            APPROVE_STAFF_LETTERS,
            REPLAY_WORK);
    private static final Set<Ability> IMAGES_AND_DECISIONS =
            Set.of(APPROVE_DECISION_LETTERS, DECIDE, RETRIEVE_FOOTAGE, REDACT, DISCLOSE);
    private static final Set<Ability> THE_CLERKS_OWN = Set.of(
            APPROVE_CONTROLLER_LETTERS,
            ANSWER_SIX_CHECKS,
            AUTHORISE_COPIES,
            RELEASE_HOLDS,
            READ_REGISTERS,
            READ_JOURNAL);

    private Permissions() {}

    /** What a person who holds only this role may do. */
    public static Set<Ability> of(Role role) {
        return switch (role) {
            case DATA_CONTROLLER -> together(CASE_STAFF, IMAGES_AND_DECISIONS, THE_CLERKS_OWN);
            case GPM -> together(CASE_STAFF, IMAGES_AND_DECISIONS);
            case CLERK -> CASE_STAFF;
            case AUDITOR -> Set.of(READ_REGISTERS, READ_JOURNAL);
            case ADMINISTRATOR -> Set.of(REPLAY_WORK);
            case TMO, FIN_HR, OPERATOR, COMMITTEE -> Set.of();
        };
    }

    /** What a person who holds all of these roles may do. */
    public static Set<Ability> of(Collection<Role> roles) {
        var all = EnumSet.noneOf(Ability.class);
        roles.forEach(role -> all.addAll(of(role)));
        return Collections.unmodifiableSet(all);
    }

    @SafeVarargs
    private static Set<Ability> together(Set<Ability>... parts) {
        var all = EnumSet.noneOf(Ability.class);
        for (var part : parts) {
            all.addAll(part);
        }
        return Collections.unmodifiableSet(all);
    }
}
