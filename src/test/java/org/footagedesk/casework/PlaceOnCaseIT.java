package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.MessageUnread;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.mail.SignedReference;
import org.footagedesk.journeys.WholeDesk;
import org.footagedesk.people.Staff;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where messages end up on the whole desk: with their case, if they have one. */
@WholeDesk
@Import(CaseworkDesk.class)
class PlaceOnCaseIT {

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseIndex index;

    @Autowired
    private SignedReference references;

    @Autowired
    private KeepTypedRequest typed;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Test
    void anAnswerThatAsksNothingReachesItsCaseWithItsPapers() {
        var reference = asks("away@home.example");

        desk.mailed("""
                From: Ann Jones <away@home.example>
                To: %s
                Message-ID: <leave-1@home.example>
                Subject: Re: Your request
                Date: Sun, 1 Nov 2026 10:00:00 +0000
                Content-Type: multipart/mixed; boundary=b

                --b

                I am on annual leave until Monday, my passport is attached.
                --b
                Content-Type: text/plain; name=passport.txt
                Content-Disposition: attachment; filename=passport.txt

                Passport of Ann Jones
                --b--
                """.formatted(replyAddress(reference)));

        CaseFile file = desk.until(reference, now -> now.submissions().size() == 2);
        assertThat(file.submissions().getLast().as()).isEqualTo(JoinedAs.REPLY);
        assertThat(file.all(DocumentKept.class)).extracting(DocumentKept::name).containsExactly("passport.txt");
    }

    @Test
    void anAnswerThatCannotBeReadReachesItsCaseAndSaysSo() {
        var reference = asks("empty@home.example");

        desk.mailed("""
                From: Ann Jones <empty@home.example>
                To: %s
                Message-ID: <empty-1@home.example>
                Date: Sun, 1 Nov 2026 10:00:00 +0000

                """.formatted(replyAddress(reference)));

        CaseFile file =
                desk.until(reference, now -> now.last(MessageUnread.class).isPresent());
        assertThat(file.submissions().getLast().as()).isEqualTo(JoinedAs.REPLY);
        assertThat(index.byCorrespondent(new EmailAddress("empty@home.example")))
                .containsExactly(reference);
    }

    @Test
    void aMistypedAddressCostsNoHold() {
        var reference = desk.telephoned(
                RequestKind.POLICE,
                Map.of(
                        FieldKey.REQUESTER_NAME, "Alex Morgan",
                        FieldKey.REQUESTER_EMAIL, "alex.morgan police.example",
                        FieldKey.CAMERA, "CIVIC-RAMP",
                        FieldKey.INCIDENT_FROM,
                                London.at(clock.instant())
                                        .minusDays(1)
                                        .toLocalDateTime()
                                        .withNano(0)
                                        .toString()));

        CaseFile file = desk.file(reference);
        assertThat(file.unreadable()).isEmpty();
        assertThat(file.all(HoldRequested.class))
                .extracting(HoldRequested::camera)
                .containsExactly("CIVIC-RAMP");
    }

    @Test
    void aMailWithAMessageIdThatNoIndexTakesIsKeptAndPlaced() {
        String endless = new Random(7)
                .ints(6_000, 0, 36)
                .mapToObj(digit -> Character.toString(Character.forDigit(digit, 36)))
                .collect(Collectors.joining());

        desk.mailed("""
                From: Lena Long <long@home.example>
                To: cctv@desk.localhost
                Message-ID: <%s@home.example>
                Subject: Question
                Date: Sun, 1 Nov 2026 10:00:00 +0000

                How many cameras do you have?
                """.formatted(endless));

        var sender = new EmailAddress("long@home.example");
        await().atMost(CaseworkDesk.PATIENCE)
                .until(() -> !index.byCorrespondent(sender).isEmpty());
        var file = desk.file(index.byCorrespondent(sender).getFirst());
        assertThat(file.submissions()).extracting(SubmissionJoined::messageId).containsOnlyNulls();
    }

    @Test
    void aRequestThatWasTypedInSaysByWhomAndItsHoldsAreTheMachines() {
        var request = new TypedRequest(
                        Channel.POST,
                        RequestKind.SUBJECT_ACCESS,
                        Map.of(
                                FieldKey.REQUESTER_NAME, "Ann Jones",
                                FieldKey.REQUESTER_EMAIL, "letter@home.example",
                                FieldKey.CAMERA, "CIVIC-RAMP",
                                FieldKey.INCIDENT_FROM,
                                        London.at(clock.instant())
                                                .minusDays(1)
                                                .toLocalDateTime()
                                                .withNano(0)
                                                .toString()),
                        "My letter.")
                .by("clerk");
        var form = UUID.randomUUID();

        Kept kept = typed.keep(request, clock.instant(), form);

        assertThat(typed.keep(request, clock.instant(), form)).isEqualTo(new Kept.SeenBefore(kept.id()));
        CaseFile file = desk.file(desk.caseOf(kept.id()));
        assertThat(file.entries().getFirst().actor()).isEqualTo("clerk");
        assertThat(file.requestOf(file.holds().keySet().iterator().next()).actor())
                .isEqualTo("desk");
        assertThat(pages.story(file.reference(), staff.named("clerk").orElseThrow())
                        .orElseThrow()
                        .timeline())
                .extracting(CaseStory.Moment::sentence)
                .contains("The request arrived. clerk typed it in.");
    }

    private CaseReference asks(String address) {
        return desk.telephoned(
                RequestKind.SUBJECT_ACCESS,
                Map.of(FieldKey.REQUESTER_NAME, "Ann Jones", FieldKey.REQUESTER_EMAIL, address));
    }

    private EmailAddress replyAddress(CaseReference reference) {
        return references.returnAddress(new EmailAddress("cctv@desk.localhost"), reference);
    }
}
