package org.footagedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole table of DOMAIN A.1: one line an ability, one column a role. */
class PermissionsTest {

    private static final Role[] COLUMNS = {
        Role.DATA_CONTROLLER,
        Role.GPM,
        Role.CLERK,
        Role.AUDITOR,
        Role.ADMINISTRATOR,
        Role.TMO,
        Role.FIN_HR,
        Role.OPERATOR,
        Role.COMMITTEE
    };

    private static final String TABLE = """
        ability                    | DC  GPM CLK AUD ADM TMO FIN OPR COM
        READ_CASES                 | yes yes yes -   -   -   -   -   -
        CORRECT_FINDINGS           | yes yes yes -   -   -   -   -   -
        RECORD_FEE                 | yes yes yes -   -   -   -   -   -
        RECORD_IDENTITY            | yes yes yes -   -   -   -   -   -
        ENTER_REQUESTS             | yes yes yes -   -   -   -   -   -
        APPROVE_STAFF_LETTERS      | yes yes yes -   -   -   -   -   -
        APPROVE_DECISION_LETTERS   | yes yes -   -   -   -   -   -   -
        APPROVE_CONTROLLER_LETTERS | yes -   -   -   -   -   -   -   -
        ANSWER_SIX_CHECKS          | yes -   -   -   -   -   -   -   -
        DECIDE                     | yes yes -   -   -   -   -   -   -
        AUTHORISE_COPIES           | yes -   -   -   -   -   -   -   -
        RETRIEVE_FOOTAGE           | yes yes -   -   -   -   -   -   -
        REVIEW_FOOTAGE             | yes yes -   -   -   yes yes yes -
        TAKE_OPERATORS_STEPS       | -   -   -   -   -   -   -   yes -
        REDACT                     | yes yes -   -   -   -   -   -   -
        DISCLOSE                   | yes yes -   -   -   -   -   -   -
        RELEASE_HOLDS              | yes -   -   -   -   -   -   -   -
        REPLAY_WORK                | yes yes yes -   yes -   -   -   -
        READ_REGISTERS             | yes -   -   yes -   -   -   -   -
        READ_REPORT                | yes -   -   yes -   -   -   -   yes
        READ_JOURNAL               | yes -   -   yes -   -   -   -   -
        READ_POLICY                | yes yes -   yes yes -   -   -   -
        AUTHORISE_POLICE           | yes yes -   -   -   -   -   -   -
        MOVE_CASE_TO_POLICY        | yes -   -   -   -   -   -   -   -
        RECORD_ABSENCES            | yes -   -   -   yes -   -   -   -
        KEEP_TRAINED_LIST          | yes -   -   -   -   -   -   -   -
        SEE_UPKEEP                 | yes yes yes yes -   -   -   yes -
        RECORD_UPKEEP              | yes yes yes -   -   -   -   yes -
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = TABLE)
    void eachRoleMayDoWhatTheTableSays(Ability ability, String answers) {
        var said = answers.split("\\s+");
        for (int column = 0; column < COLUMNS.length; column++) {
            assertThat(Permissions.of(COLUMNS[column]).contains(ability))
                    .as("%s may %s", COLUMNS[column], ability)
                    .isEqualTo(said[column].equals("yes"));
        }
    }

    @Test
    void theTableNamesEveryAbilityAndEveryRole() {
        var abilities = Arrays.stream(Ability.values()).map(Enum::name).collect(Collectors.toSet());
        var lines = TABLE.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(lines).isEqualTo(abilities);
        assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void aPersonWithTwoRolesMayDoWhatEitherAllows() {
        var both = new StaffMember("alex", "Alex Morgan", Set.of(Role.CLERK, Role.AUDITOR));

        assertThat(both.may(Ability.RECORD_FEE)).isTrue();
        assertThat(both.may(Ability.READ_JOURNAL)).isTrue();
        assertThat(both.may(Ability.RETRIEVE_FOOTAGE)).isFalse();
    }
}
