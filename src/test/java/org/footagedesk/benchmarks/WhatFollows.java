package org.footagedesk.benchmarks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.NextMoves;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.casefile.Surroundings;
import org.footagedesk.casefile.ToldCase;
import org.footagedesk.casefile.WhereItStands;
import org.footagedesk.policy.CaseState;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What follows from a case of a hundred events: its state, all that is owed, and every step that may be taken next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class WhatFollows {

    static final int EVENTS = 100;

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final EnumSet<Role> EVERYONE = EnumSet.allOf(Role.class);

    private final List<CaseEntry> told = hundredEvents();

    /** Everything a case page asks of the events. */
    public record Followed(CaseState state, List<ObligationOnCase> owed, List<NextMoves.Move> next) {}

    /** From the bare events, as after each append: nothing is remembered from one time to the next. */
    @Benchmark
    public Followed fromTheBareEvents() {
        var file = new CaseFile(ToldCase.REFERENCE, told);
        return new Followed(
                WhereItStands.of(file, PoliciesOnFile.TOTNES),
                new Obligations(PoliciesOnFile.TOTNES, PoliciesOnFile.CALENDAR).of(file, TODAY),
                new NextMoves(
                                file,
                                PoliciesOnFile.TOTNES,
                                new Surroundings(TODAY, PoliciesOnFile.CALENDAR, Optional.empty()))
                        .forRoles(EVERYONE));
    }

    /** A long correspondence on one's own images: form, questions, answers, letters. */
    private static List<CaseEntry> hundredEvents() {
        var told = ToldCase.received(RequestKind.SUBJECT_ACCESS, "totnes-2025/1", "2026-03-03T10:00")
                .formArrives();
        for (var day = LocalDate.of(2026, 3, 4); told.file().entries().size() < EVENTS; day = day.plusDays(1)) {
            told.on(day + "T10:00")
                    .message(JoinedAs.REPLY)
                    .takes("ask-information", "missing=The time", "needed_to_identify=yes");
            told.sends("SAR-5");
        }
        return told.file().entries().subList(0, EVENTS);
    }
}
