package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.people.Staff;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class BeginMorningIT {

    @Autowired
    private Digests digests;

    @Autowired
    private Staff staff;

    @Autowired
    private CaseList cases;

    @Autowired
    private TellStaff tell;

    @Autowired
    private Policies policies;

    @Autowired
    private Work work;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everybodyWithAnAddressIsToldOnceAMorningByWhicheverDesk() {
        LocalDate day = LocalDate.of(2026, 3, 10);

        begin("2026-03-10T07:59:00Z");
        assertThat(digestsOn(day)).isZero();
        begin("2026-03-10T08:00:00Z");
        long told = digestsOn(day);
        begin("2026-03-10T08:10:00Z");

        assertThat(told).isPositive();
        assertThat(digestsOn(day)).isEqualTo(told);
    }

    @Test
    void nobodyIsToldOnABankHolidayOrAtAWeekend() {
        begin("2026-04-03T09:00:00Z");
        begin("2026-03-14T09:00:00Z");

        assertThat(digestsOn(LocalDate.of(2026, 4, 3))).isZero();
        assertThat(digestsOn(LocalDate.of(2026, 3, 14))).isZero();
    }

    @Test
    void ofACaseWhoseLimitIsNearTheControllerIsToldOncePerLimit() {
        var reference = desk.telephoned(RequestKind.INFORMATION, Map.of(FieldKey.REQUESTER_NAME, "Heron Hale"));
        var due = cases.page(reference.value(), 0, 1).cases().getFirst().governingDue();
        assertThat(due).isPresent();
        LocalDate near = lastWorkingDayBefore(due.get());

        begin(near + "T09:00:00Z");
        begin(near + "T09:10:00Z");

        assertThat(database.sql(
                                "select staff from notice where kind = 'OBLIGATION_NEAR_LIMIT' and reference = :reference")
                        .param("reference", reference.value())
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .contains("controller", "gpm");
    }

    private LocalDate lastWorkingDayBefore(LocalDate due) {
        LocalDate day = due.minusDays(1);
        while (!policies.calendar().isWorkingDay(day, BankHolidays.ENGLAND_AND_WALES)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void begin(String at) {
        var then = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        var morning = new BeginMorning(digests, staff, cases, tell, policies, work, then);
        transaction.executeWithoutResult(status -> morning.begin());
    }

    private long digestsOn(LocalDate day) {
        return database.sql("select count(*) from digest where day = :day")
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
