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
            REPLAY_WORK,
            SEE_UPKEEP,
            RECORD_UPKEEP);
    private static final Set<Ability> IMAGES_AND_DECISIONS = Set.of(
            READ_POLICY,
            AUTHORISE_POLICE,
            APPROVE_DECISION_LETTERS,
            DECIDE,
            RETRIEVE_FOOTAGE,
            REVIEW_FOOTAGE,
            REDACT,
            DISCLOSE);
    private static final Set<Ability> THE_CLERKS_OWN = Set.of(
            APPROVE_CONTROLLER_LETTERS,
            ANSWER_SIX_CHECKS,
            AUTHORISE_COPIES,
            RELEASE_HOLDS,
            READ_REGISTERS,
            READ_REPORT,
            READ_JOURNAL,
            MOVE_CASE_TO_POLICY,
            RECORD_ABSENCES,
            KEEP_TRAINED_LIST);

    private Permissions() {}

    /** What a person who holds only this role may do. */
    public static Set<Ability> of(Role role) {
        return switch (role) {
            case DATA_CONTROLLER -> together(CASE_STAFF, IMAGES_AND_DECISIONS, THE_CLERKS_OWN);
            case GPM -> together(CASE_STAFF, IMAGES_AND_DECISIONS);
            case CLERK -> CASE_STAFF;
            case AUDITOR -> Set.of(READ_REGISTERS, READ_REPORT, READ_JOURNAL, READ_POLICY, SEE_UPKEEP);
            case ADMINISTRATOR -> Set.of(REPLAY_WORK, READ_POLICY, RECORD_ABSENCES);
            case OPERATOR -> Set.of(REVIEW_FOOTAGE, SEE_UPKEEP, RECORD_UPKEEP);
            case TMO, FIN_HR -> Set.of(REVIEW_FOOTAGE);
            case COMMITTEE -> Set.of(READ_REPORT);
        };
    }

    /** For which objectives somebody with only this role may look at footage (policy 4.4). */
    public static Set<Objective> objectivesOf(Role role) {
        return switch (role) {
            case DATA_CONTROLLER, GPM, OPERATOR -> EnumSet.allOf(Objective.class);
            case TMO -> Set.of(Objective.B);
            case FIN_HR -> Set.of(Objective.E);
            case CLERK, AUDITOR, ADMINISTRATOR, COMMITTEE -> Set.of();
        };
    }

    /** For which objectives somebody with all of these roles may look at footage. */
    public static Set<Objective> objectivesOf(Collection<Role> roles) {
        var all = EnumSet.noneOf(Objective.class);
        roles.forEach(role -> all.addAll(objectivesOf(role)));
        return Collections.unmodifiableSet(all);
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
