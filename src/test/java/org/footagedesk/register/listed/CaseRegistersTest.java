package org.footagedesk.register.listed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.casefile.ToldCase;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

/** What the registers tell of a case, from nothing but its events. */
class CaseRegistersTest {

    private static final String CRIME = "03/03/2026 ENQ-2026-118";
    private static final String PENDING = "03/03/2026 crime reference pending, case " + ToldCase.REFERENCE;

    private static ToldCase police() {
        return ToldCase.received(RequestKind.POLICE, "totnes-2025/1", "2026-03-02T09:00");
    }

    private static ToldCase withMaster(String reference) {
        return police().on("2026-03-03T10:00")
                .takes("make-master", "reference=" + reference, "seal=S-1", "place=Safe", "medium=USB");
    }

    @Test
    void aMasterStandsInItsRegisterWithSealAndPlace() {
        assertThat(MastersRegister.of(withMaster(CRIME).file()))
                .containsExactly(List.of(
                        ToldCase.REFERENCE.value(),
                        CRIME,
                        "2026-03-03",
                        "controller",
                        "USB",
                        "S-1",
                        "Safe",
                        "",
                        "",
                        ""));
    }

    @Test
    void aMasterAtCourtIsNotInItsPlaceAndEveryAbsenceStaysOnTheLine() {
        var out = withMaster(CRIME)
                .on("2026-04-01T10:00")
                .takes("master-to-court", "master=" + CRIME, "court=Exeter Crown Court");
        assertThat(Master.of(out.file())).singleElement().satisfies(master -> {
            assertThat(master.whereabouts()).isEqualTo("at court");
            assertThat(master.movements()).isEqualTo("out 2026-04-01 Exeter Crown Court");
        });

        var back = out.on("2026-04-03T10:00").takes("master-from-court", "master=" + CRIME, "seal=S-2");
        assertThat(Master.of(back.file())).singleElement().satisfies(master -> {
            assertThat(master.whereabouts()).isEqualTo("Safe");
            assertThat(master.seal()).isEqualTo("S-2");
            assertThat(master.movements()).isEqualTo("out 2026-04-01 Exeter Crown Court; back 2026-04-03");
        });
    }

    @Test
    void aPendingReferenceGivesWayToTheCrimeReferenceAndIsStillUnderstood() {
        var named = withMaster(PENDING)
                .on("2026-03-10T10:00")
                .takes("complete-reference", "master=" + PENDING, "reference=" + CRIME)
                .takes("master-to-court", "master=" + PENDING, "court=Totnes");
        assertThat(Master.of(named.file())).singleElement().satisfies(master -> {
            assertThat(master.reference()).isEqualTo(CRIME);
            assertThat(master.whereabouts()).isEqualTo("at court");
        });
    }

    @Test
    void ofTwoMastersOnlyTheOneThatIsNamedMoves() {
        var two = withMaster(CRIME)
                .takes("make-master", "reference=" + CRIME + " (2)", "place=Safe")
                .takes("master-to-court", "master=" + CRIME + " (2)", "court=Totnes")
                .takes("master-to-court", "master=of neither name", "court=Totnes");
        assertThat(Master.of(two.file())).extracting(Master::whereabouts).containsExactly("Safe", "at court");
    }

    @Test
    void theEndOfProceedingsAndTheDestructionStandOnTheLine() {
        var over = withMaster(CRIME)
                .on("2026-09-01T10:00")
                .takes("proceedings-over", "confirmed_by=PC Smith by letter")
                .takes("destroy-master", "how=Shredded");
        assertThat(MastersRegister.of(over.file()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains("destroyed", "2026-09-01 PC Smith by letter", "2026-09-01 Shredded"));
    }

    @Test
    void whatWasHandedOverInAMajorIncidentIsNeverDestroyedHere() {
        var given = police().takes("hand-over-both", "reference=" + CRIME, "seal=S-9", "place=Insp Brown, here")
                .takes("destroy-master", "how=Shredded");
        assertThat(Master.of(given.file()))
                .extracting(Master::whereabouts)
                .containsExactly("handed over: Insp Brown, here");
    }

    @Test
    void aWorkingCopyOfAMasterShowsWhoSignedForIt() {
        var issued = withMaster(CRIME)
                .takes("working-copy", "number=1", "recipient=PC 4471 Smith", "signed=yes", "reason=Interview");
        assertThat(WorkingCopiesRegister.of(issued.file()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("of the Master, 1", "PC 4471 Smith", "yes", "Interview"));
    }

    @Test
    void aRefusalIsToldByStepAndByDecisionEachWithItsBasis() {
        var refused = police().by("controller", new DecisionMade(Outcome.PARTLY_GRANTED, "The rest is not needed"))
                .by(
                        "controller",
                        new StepRecorded(
                                "refuse",
                                LocalDate.parse("2026-03-04"),
                                Map.of(),
                                Map.of("ground", "Necessity is not shown")));
        assertThat(RefusalsRegister.of(refused.file()))
                .extracting(row -> row.get(2), List::getLast)
                .containsExactly(
                        tuple("partly granted", "The rest is not needed"), tuple("refused", "Necessity is not shown"));
    }

    @Test
    void aGrantedRequestIsNoRefusal() {
        assertThat(RefusalsRegister.of(police().happens(new DecisionMade(Outcome.GRANTED, "All six checks passed"))
                        .file()))
                .isEmpty();
    }

    @Test
    void aPrimaryRequestIsOneLineFromTheCallToItsMasters() {
        var told = withMaster(CRIME)
                .callsBack(true)
                .takes("grounds", "purpose=DETECTION", "power=PACE s.19")
                .takes("authority-letter", "crime_reference=ENQ-2026-118");
        assertThat(PrimaryRequestsRegister.of(told.file(), "master made"))
                .hasSize(13)
                .contains(
                        "police",
                        "mail",
                        "2026-03-03 call back",
                        "detection",
                        "PACE s.19",
                        "2026-03-03 ENQ-2026-118",
                        CRIME)
                .endsWith("", "master made");
    }

    @Test
    void aRequestOfThePressShowsThePolicesDecisionAndTheVictimsWishes() {
        var told = ToldCase.received(RequestKind.MEDIA, "totnes-2025/1", "2026-03-02T09:00")
                .takes("direct-to-police")
                .takes("police-decision", "identifies=yes", "police_decided=yes", "who=Insp Brown")
                .takes("victim-wishes", "considered=no", "wishes=None were stated");
        assertThat(MediaRegister.of(told.file(), "victim wishes recorded"))
                .hasSize(9)
                .contains("2026-03-02", "2026-03-02 yes", "Insp Brown")
                .contains("2026-03-02 None were stated (not taken into account)");
    }

    @Test
    void originalsStayInCustodyUntilTheyGoBack() {
        var here = ToldCase.received(RequestKind.SUBJECT_ACCESS, "totnes-2025/1", "2026-03-02T09:00")
                .takes("originals-in", "papers=Passport", "came=BY_HAND", "kept=Safe");
        assertThat(OriginalsRegister.of(here.file()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Passport", "by hand", "Safe"));

        var back = here.takes("originals-in", "papers=Bill", "came=POST", "kept=Drawer")
                .on("2026-03-05T09:00")
                .takes("originals-out", "went=RECORDED_DELIVERY");
        assertThat(OriginalsRegister.of(back.file()))
                .extracting(row -> row.get(1), row -> row.get(4))
                .containsExactly(tuple("Bill", "Drawer"), tuple("Passport", "returned"));
    }
}
