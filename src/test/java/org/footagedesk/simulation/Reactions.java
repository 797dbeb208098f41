package org.footagedesk.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;

/** What people do when a letter of the desk reaches them: they bring papers, pay, answer, or do nothing. */
final class Reactions {

    private static final LocalTime OPEN = LocalTime.of(11, 0);

    private final RandomGenerator random;
    private final Agenda agenda;
    private final SimulatedDesk desk;
    private final Staff staff;
    private final Consumer<Story> complains;

    Reactions(RandomGenerator random, Agenda agenda, SimulatedDesk desk, Staff staff, Consumer<Story> complains) {
        this.random = random;
        this.agenda = agenda;
        this.desk = desk;
        this.staff = staff;
        this.complains = complains;
    }

    void got(Story story, String letter, Postbox.Mail mail) {
        LocalDate today = London.day(mail.at());
        switch (letter) {
            case "SAR-1", "SAR-2" -> {
                if (story.first("knows what to bring")) {
                    brings(story, today);
                }
            }
            case "SAR-4" -> {
                story.happened(Moment.ASKED_IDENTITY, mail.at());
                bring(story, Moment.IDENTITY, today.plusDays(4 + random.nextInt(8)));
            }
            case "SAR-4a" -> {
                story.happened(Moment.ASKED_AUTHORITY, mail.at());
                bring(story, Moment.AUTHORITY, today.plusDays(4 + random.nextInt(8)));
            }
            case "SAR-5" -> {
                story.happened(Moment.ASKED_BACK, mail.at());
                if (!story.is(Trait.SILENT)) {
                    replies(story, mail, today.plusDays(1 + random.nextInt(7)));
                } else if (random.nextBoolean()) {
                    replies(story, mail, today.plusDays(16));
                }
            }
            case "GEN-1" -> {
                if (story.kind() == RequestKind.INFORMATION && story.is(Trait.UNCLEAR)) {
                    bring(story, Moment.DETAIL, today.plusDays(3 + random.nextInt(12)));
                }
            }
            case "SAR-9" -> {
                if (story.is(Trait.COMPLAINS)) {
                    complains.accept(story);
                }
            }
            default -> {}
        }
    }

    private void brings(Story story, LocalDate today) {
        if (story.is(Trait.VANISHES)) {
            return;
        }
        if (story.is(Trait.WITHDRAWS)) {
            bring(story, Moment.WITHDRAWN, today.plusDays(3));
            return;
        }
        LocalDate day = today.plusDays(story.is(Trait.ANSWERS_LATE) ? 20 : 2 + random.nextInt(8));
        bring(story, Moment.FORM, day);
        bring(story, Moment.FEE, story.is(Trait.PAYS_LATE) ? day.plusDays(12) : day);
        bring(story, story.is(Trait.BRINGS_WRONG_PAPER) ? Moment.WRONG_PAPER : Moment.IDENTITY, day);
        if (story.kind() == RequestKind.AGENT_ACCESS && !story.is(Trait.WITHOUT_AUTHORITY)) {
            bring(story, Moment.AUTHORITY, day);
        }
    }

    /** On that day, or on the next on which the counter is open. */
    void bring(Story story, Moment paper, LocalDate day) {
        LocalDate open = day;
        while (!Leave.isOpen(open)) {
            open = open.plusDays(1);
        }
        agenda.plan(open.atTime(OPEN).atZone(London.ZONE).toInstant(), () -> staff.takes(story, paper));
    }

    private void replies(Story story, Postbox.Mail mail, LocalDate day) {
        Instant at = day.atTime(LocalTime.of(20, 10)).atZone(London.ZONE).toInstant();
        agenda.plan(at, () -> {
            desk.receives(List.of(Map.entry(
                    mail.replyTo(),
                    Words.mail(story, "Re: " + mail.subject(), "It was at half past two; I wore a red coat.", at))));
            staff.takes(story, Moment.DETAIL);
        });
    }
}
