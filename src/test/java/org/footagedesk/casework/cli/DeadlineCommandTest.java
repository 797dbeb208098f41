package org.footagedesk.casework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole cases of the worked tables, DOMAIN E.12 and F. */
class DeadlineCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        uk-statutory | SUBJECT_ACCESS | received=2025-12-19                                                   | 2026-01-19
        totnes-2025  | SUBJECT_ACCESS | received=2025-12-19 form_received=2025-12-19 fee_received=2025-12-19  | 2026-01-19
        totnes-2025  | SUBJECT_ACCESS | received=2026-01-31 form_received=2026-01-31 fee_received=2026-01-31  | 2026-03-02
        totnes-2025  | SUBJECT_ACCESS | received=2026-03-03 form_received=2026-03-03 fee_received=2026-03-16  | 2026-04-07
        totnes-2025  | SUBJECT_ACCESS | received=2026-03-05 fee_received=2026-03-05 form_received=2026-03-20  | 2026-04-07
        uk-statutory | SUBJECT_ACCESS | received=2026-07-01                                                   | 2026-08-03
        totnes-2025  | SUBJECT_ACCESS | received=2026-07-01 form_received=2026-07-01 fee_received=2026-07-01  | 2026-08-01
        uk-statutory | SUBJECT_ACCESS | received=2028-01-31                                                   | 2028-02-29
        uk-statutory | SUBJECT_ACCESS | received=2026-11-25                                                   | 2026-12-29
        totnes-2025  | SUBJECT_ACCESS | received=2026-11-25 form_received=2026-11-25 fee_received=2026-11-25  | 2026-12-26
        uk-statutory | SUBJECT_ACCESS | received=2026-02-09 information_requested=2026-02-12 information_received=2026-02-18 | 2026-03-16
        uk-statutory | SUBJECT_ACCESS | received=2026-02-09 identity_requested=2026-02-09 identity_received=2026-02-20 | 2026-03-20
        uk-statutory | AGENT_ACCESS   | received=2026-02-09 authority_requested=2026-02-09 authority_received=2026-02-20 | 2026-03-20
        uk-statutory | SUBJECT_ACCESS | received=2026-02-09 extension_notified=2026-03-09                     | 2026-05-11
        uk-statutory | SUBJECT_ACCESS | received=2026-02-09 extension_notified=2026-03-10                     | 2026-03-09
        totnes-2025  | COMPLAINT      | received=2026-06-19                                                   | 2026-06-30
        uk-statutory | COMPLAINT      | received=2026-06-19                                                   | 2026-07-18
        totnes-2025  | OBJECTION      | received=2026-03-27                                                   | 2026-04-17
        uk-statutory | OBJECTION      | received=2026-03-27                                                   | 2026-04-27
        totnes-2025  | INFORMATION    | received=2025-12-19                                                   | 2026-01-22
        uk-statutory | INFORMATION    | received=2026-06-10                                                   | 2026-07-09
        uk-statutory | INFORMATION    | received=2026-06-01 information_requested=2026-06-03 information_received=2026-06-10 | 2026-07-09
        totnes-2025  | POLICY_COPY    | received=2025-12-19                                                   | 2025-12-19
        dyfed-powys  | SUBJECT_ACCESS | received=2026-03-03                                                   | 2026-04-07
        """)
    void everyWorkedCaseIsDueOnItsDay(String profile, String kind, String events, String due) {
        assertThat(answer(profile, kind, events).get("due").asString()).isEqualTo(due);
    }

    @Test
    void bothClocksAreToldAndWhereTheyPart() {
        JsonNode told = answer(
                "totnes-2025",
                "SUBJECT_ACCESS",
                "received=2026-03-03 form_received=2026-03-03 fee_received=2026-03-16");

        assertThat(told.get("policyDue").asString()).isEqualTo("2026-04-16");
        assertThat(told.get("statutoryDue").asString()).isEqualTo("2026-04-07");
        assertThat(told.get("explanation").asString()).contains("31 days").contains("One month");
        assertThat(told.get("warnings").findValuesAsString("code")).contains("W-01", "W-03", "W-04");
    }

    @Test
    void whatTheRequesterOwesIsToldToo() {
        JsonNode told = answer("totnes-2025", "SUBJECT_ACCESS", "received=2025-12-15 letter_sent=2025-12-19");

        assertThat(told.get("deadlines")).anySatisfy(deadline -> {
            assertThat(deadline.get("id").asString()).isEqualTo("reply");
            assertThat(deadline.get("owedBy").asString()).isEqualTo("REQUESTER");
            assertThat(deadline.get("due").asString()).isEqualTo("2026-01-02");
        });
    }

    @Test
    void aClockThatIsStoppedHasNoDateAndSaysSinceWhen() {
        JsonNode told =
                answer("uk-statutory", "SUBJECT_ACCESS", "received=2026-02-09 information_requested=2026-02-12");

        assertThat(told.get("due").isNull()).isTrue();
        assertThat(told.get("explanation").asString()).contains("stopped since Thursday 12 February 2026");
    }

    @Test
    void beyondTheLoadedHolidaysThereIsNoDate() {
        assertThat(run("uk-statutory", "SUBJECT_ACCESS", "received=2028-12-15")).isEqualTo(1);
        assertThat(err.toString()).contains("bank holidays are known for");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SUBJECT_ACCES  | received=2026-03-03 | --kind 'SUBJECT_ACCES' is not known
        SUBJECT_ACCESS | recieved=2026-03-03 | --event 'recieved' is not known
        SUBJECT_ACCESS | received=3 March    | is not a date
        SUBJECT_ACCESS | fee_received=2026-03-03 | Say when the request was received
        """)
    void aSlipIsOneClearLine(String kind, String events, String line) {
        assertThat(run("totnes-2025", kind, events.split(" (?=[a-z_]+=)"))).isEqualTo(2);
        assertThat(err.toString().strip()).contains(line).doesNotContain("\n");
    }

    private JsonNode answer(String profile, String kind, String events) {
        assertThat(run(profile, kind, events.strip().split(" +")))
                .as(err.toString())
                .isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String profile, String kind, String... events) {
        var arguments = new ArrayList<>(List.of(profile, "--kind", kind, "--json"));
        for (String event : events) {
            arguments.addAll(List.of("--event", event));
        }
        return new CommandLine(new DeadlineCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
