package org.footagedesk.desk;

import java.time.Clock;
import java.util.List;
import org.footagedesk.journal.Denials;
import org.footagedesk.journal.Views;
import org.footagedesk.page.Frame;
import org.footagedesk.people.EndAbsence;
import org.footagedesk.people.KeepTrainedList;
import org.footagedesk.people.RecordAbsence;
import org.footagedesk.policy.Policies;
import org.footagedesk.register.ExportRegister;
import org.footagedesk.register.Registers;
import org.footagedesk.report.CommitteeReport;
import org.footagedesk.report.TellCommittee;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.DueInTheHouse;
import org.footagedesk.upkeep.Duties;
import org.footagedesk.upkeep.HouseBook;
import org.footagedesk.upkeep.RecordDuty;
import org.footagedesk.upkeep.RecorderClocks;
import org.footagedesk.upkeep.SettleFault;
import org.footagedesk.upkeep.UpkeepEvent;
import org.footagedesk.upkeep.yaml.DutiesFile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** Screens, API and sign-in as they are, on paper instead of a database; it can also be started to look at the pages. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.apache.camel.spring.boot.CamelAutoConfiguration"
        })
@ComponentScan({
    "org.footagedesk.desk.screens",
    "org.footagedesk.desk.api",
    "org.footagedesk.people.signin",
    "org.footagedesk.page"
})
public class DeskOnPaper {

    @Bean
    Clock clock() {
        return Clock.fixed(PaperCases.NOW, London.ZONE);
    }

    @Bean
    Frame frame() {
        return new Frame("Anytown Council", "CCTV footage requests", true);
    }

    @Bean
    PaperDesk paperDesk() {
        return new PaperDesk();
    }

    @Bean
    PaperFootage paperFootage() {
        return new PaperFootage();
    }

    @Bean
    PaperSorting paperSorting() {
        return new PaperSorting();
    }

    @Bean
    PaperOriginals paperOriginals() {
        return new PaperOriginals();
    }

    @Bean
    PaperPolicy paperPolicy() {
        return new PaperPolicy();
    }

    @Bean
    PaperStaff paperStaff() {
        return new PaperStaff();
    }

    @Bean
    PaperRolls paperRolls(Clock clock) {
        return new PaperRolls(clock);
    }

    @Bean
    PaperReview paperReview() {
        return new PaperReview();
    }

    @Bean
    Denials denials() {
        return (who, what, why, purpose) -> {};
    }

    @Bean
    RecordAbsence recordAbsence(PaperRolls rolls, PaperStaff staff, Clock clock) {
        return new RecordAbsence(rolls, staff, clock);
    }

    @Bean
    EndAbsence endAbsence(PaperRolls rolls, Clock clock) {
        return new EndAbsence(rolls, clock);
    }

    @Bean
    KeepTrainedList keepTrainedList(PaperRolls rolls, PaperStaff staff, Clock clock) {
        return new KeepTrainedList(rolls, staff, clock);
    }

    @Bean
    Policies policies() {
        return new PaperPolicies();
    }

    @Bean
    Duties duties() {
        return DutiesFile.shipped();
    }

    @Bean
    HouseBook houseBook(Clock clock) {
        var book = new PaperChronicle<UpkeepEvent>(clock);
        return () -> book;
    }

    @Bean
    RecordDuty recordDuty(HouseBook book, Duties duties, Policies policies, Clock clock) {
        return new RecordDuty(book, duties, policies, clock);
    }

    @Bean
    SettleFault settleFault(HouseBook book, Clock clock) {
        return new SettleFault(book, clock);
    }

    @Bean
    RecorderClocks recorderClocks(HouseBook book, Policies policies, Clock clock) {
        return new RecorderClocks(book, policies, clock);
    }

    @Bean
    DueInTheHouse dueInTheHouse(
            HouseBook book, Duties duties, Policies policies, PaperRolls rolls, PaperStaff staff, Clock clock) {
        return new DueInTheHouse(book, duties, policies, rolls, staff, clock);
    }

    @Bean
    Registers registers() {
        return new Registers(List.of(), new NoViews());
    }

    @Bean
    ExportRegister exportRegister(Registers registers) {
        return new ExportRegister(registers, List.of(), new NoViews());
    }

    @Bean
    TellCommittee tellCommittee(Clock clock) {
        return period -> new CommitteeReport(period, London.day(clock.instant()), List.of());
    }

    /** Looks of which nothing is kept. */
    private static final class NoViews implements Views {
        @Override
        public void record(String who, String what) {}

        @Override
        public void record(String who, String what, String objective, String words) {}
    }

    public static void main(String[] arguments) {
        SpringApplication.run(DeskOnPaper.class, arguments);
    }
}
