package org.footagedesk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;

/** One year at the desk, as far as anything happens in it, and the months after it until everything is answered. */
final class Year {

    /** Long enough for a complaint of December whose enquiry takes three months. */
    private static final int MONTHS_AFTER = 5;

    private static final Set<String> ANSWERS = Set.of(
            "SAR-8",
            "SAR-9",
            "SAR-10",
            "POL-3",
            "POL-4",
            "OPB-4 SEC-3",
            "LEG-3",
            "LEG-4",
            "OBJ-1",
            "CMP-3",
            "FOI-2",
            "FOI-3",
            "PLC-1",
            "MED-1");

    private final SimulatedDesk desk;
    private final int year;
    private final Consumer<String> says;
    private final Agenda agenda = new Agenda();
    private final Gap gap;
    private final Judge judge;
    private final Office office;
    private final Staff staff;
    private final Requesters requesters;
    private final Reactions reactions;
    private final List<Story> stories = new ArrayList<>();
    private final Map<String, Story> byAddress = new HashMap<>();
    private final List<Map.Entry<String, String>> post = new ArrayList<>();

    /** @param gap when nobody is in at all */
    Year(SimulatedDesk desk, int year, long seed, Gap gap, Consumer<String> says) {
        var random = new Random(seed);
        this.desk = desk;
        this.year = year;
        this.gap = gap;
        this.judge = new Judge(gap);
        this.says = says;
        this.office = new Office(desk);
        this.staff = new Staff(desk, office);
        this.requesters = new Requesters(random, year);
        this.reactions = new Reactions(random, agenda, desk, staff, this::complains);
    }

    Verdict goBy(int requests) {
        for (int number = 0; number < requests; number++) {
            expect(requesters.invent(number, requests));
        }
        outages();
        for (Leave.Absence absence : Leave.ofTheController(year)) {
            ApiCalls.Told told = desk.api()
                    .post(
                            "controller",
                            "/api/absences",
                            Map.of(
                                    "away",
                                    "controller",
                                    "from",
                                    absence.from().toString(),
                                    "to",
                                    absence.to().toString(),
                                    "cover",
                                    "gpm"));
            if (!told.done()) {
                throw new IllegalStateException("The absence could not be recorded: " + told.words());
            }
        }
        plan(LocalDate.of(year, 1, 1));
        while (!agenda.isEmpty()) {
            desk.becomes(agenda.next());
            agenda.take().forEach(Runnable::run);
            arrivals();
            deliver();
        }
        return judge.of(stories, desk.recorder(), desk.journalIsWhole(), office.refused());
    }

    private void expect(Story story) {
        stories.add(story);
        byAddress.put(story.address(), story);
        staff.mayHearFrom(story);
        agenda.plan(story.at(Moment.ARRIVED), () -> arrives(story));
    }

    private void arrives(Story story) {
        if (story.byMail()) {
            post.add(Map.entry("cctv@desk.localhost", Words.mail(story)));
        } else {
            desk.typedIn(Words.form(story, desk.now()));
        }
        if (story.kind() == org.footagedesk.shared.RequestKind.POLICE) {
            LocalDate day = London.day(desk.now());
            if (story.is(Trait.WRITES_LATER)) {
                reactions.bring(story, Moment.WRITTEN, day.plusDays(7));
            } else {
                office.happened(story, Moment.WRITTEN);
            }
        }
    }

    private void arrivals() {
        if (!post.isEmpty()) {
            desk.receives(List.copyOf(post));
            post.clear();
        }
    }

    private void complains(Story refused) {
        Instant at = London.day(desk.now())
                .plusDays(4)
                .atTime(11, 0)
                .atZone(London.ZONE)
                .toInstant();
        expect(requesters.complaint(refused, stories.size(), at));
    }

    /** Plans the day, and on it the next as long as anybody waits for an answer. */
    private void plan(LocalDate day) {
        at(day, "23:59", () -> {
            boolean waits = stories.stream().anyMatch(story -> !story.isSettled());
            if (waits && day.isBefore(LocalDate.of(year + 1, MONTHS_AFTER, 31))) {
                plan(day.plusDays(1));
            }
        });
        if (PlainDates.isWorkingDay(day)) {
            at(day, "08:30", desk::beginMorning);
        }
        if (Leave.isOpen(day)) {
            at(day, "09:30", () -> work(day, false));
        }
        if (PlainDates.isWorkingDay(day)) {
            at(day, "15:30", () -> work(day, Leave.isClosed(day)));
        }
        if (day.getDayOfMonth() == 1) {
            at(day, "08:00", desk::signRoot);
            at(
                    day,
                    "08:00",
                    () -> says.accept(day + ": "
                            + stories.stream()
                                    .filter(story -> !story.reference().isEmpty())
                                    .count() + " cases"));
        }
    }

    private void work(LocalDate day, boolean onCall) {
        if (gap.covers(day)) {
            return;
        }
        office.away(Leave.on(day));
        staff.work(onCall);
        desk.becomesIdle();
    }

    private void at(LocalDate day, String time, Runnable what) {
        agenda.plan(day.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant(), what);
    }

    private void outages() {
        for (int month = 1; month <= 12; month++) {
            Instant from = LocalDate.of(year, month, 11)
                    .atTime(17, 0)
                    .atZone(London.ZONE)
                    .toInstant();
            desk.recorder().isAway(new TimeWindow(from, from.plusSeconds(month * 5L * 3600)));
        }
    }

    /** Hands round what the desk has mailed since: letters to people, notices to the staff. */
    private void deliver() {
        for (Postbox.Mail mail : desk.postbox().fetch()) {
            Story story = byAddress.get(mail.to());
            if (story != null) {
                reached(story, mail);
            } else if (mail.subject().contains("is due soon") || mail.subject().contains("near its limit")) {
                reminds(mail);
            }
        }
    }

    private void reached(Story story, Postbox.Mail mail) {
        String letter = Letters.of(mail);
        judge.sees(story, letter, mail.at());
        reactions.got(story, letter, mail);
        if (ANSWERS.contains(letter) && story.first("answer left")) {
            staff.hears(story);
        }
    }

    private void reminds(Postbox.Mail mail) {
        Letters.reference(mail).ifPresent(reference -> {
            judge.seesNotice(reference, mail.at());
            staff.isReminded(reference);
        });
    }
}
