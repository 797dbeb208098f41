package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final String OWN = """
        Dear Clerk,

        Please may I have the CCTV of me on Saturday 24 October between 2 and 2.30pm on the Civic Hall steps.
        I was wearing a blue anorak and white trainers.

        I was born on 3 March 1981 and live at 9 Heron Close, Totnes TQ9 0AB. My telephone is 01632 960123.

        Kind regards
        Ada Penrose
        """;

    @Test
    void aPlainRequestGivesAllItsFacts() {
        Reading.Request request = Messages.request(OWN);

        assertThat(request.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
        assertThat(values(request))
                .containsEntry(FieldKey.REQUESTER_NAME, "Ada Penrose")
                .containsEntry(FieldKey.DS_FULL_NAME, "Ada Penrose")
                .containsEntry(FieldKey.DS_DATE_OF_BIRTH, "1981-03-03")
                .containsEntry(FieldKey.DS_POSTCODE, "TQ9 0AB")
                .containsEntry(FieldKey.DS_TELEPHONE, "+441632960123")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-24T14:00")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-10-24T14:30")
                .containsEntry(FieldKey.SITE, "CIVIC_HALL")
                .containsEntry(FieldKey.CAMERA, "3")
                .containsEntry(FieldKey.CLOTHING, "blue anorak and white trainers")
                .containsEntry(FieldKey.FEE_MENTIONED, "false");
    }

    @Test
    void everyQuoteStandsVerbatimWhereItsSpanSays() {
        for (Finding finding : Messages.request(OWN).findings()) {
            if (finding.part().equals(Finding.BODY)) {
                assertThat(finding.span().in(OWN)).as(finding.rule()).isEqualTo(finding.quote());
            }
        }
    }

    @Test
    void whatIsNotSaidIsMissing() {
        assertThat(Messages.request("Can I have the cctv of me please? Ada Penrose")
                        .missing(false, true))
                .contains(
                        FieldKey.INCIDENT_FROM,
                        FieldKey.INCIDENT_LOCATION,
                        FieldKey.DS_DATE_OF_BIRTH,
                        FieldKey.DS_ADDRESS,
                        FieldKey.IDENTITY_DOCUMENT,
                        FieldKey.CLOTHING,
                        FieldKey.FEE)
                .doesNotContain(FieldKey.DS_FULL_NAME);
    }

    @Test
    void aFeeSaidToBeInThePostIsNotMissing() {
        String words = OWN + "\nI have put a cheque for £10 in the post.";

        assertThat(Messages.request(words).missing(false, true)).doesNotContain(FieldKey.FEE);
        assertThat(Messages.request(OWN).missing(false, true)).contains(FieldKey.FEE);
        assertThat(Messages.request(OWN).missing(false, false)).doesNotContain(FieldKey.FEE);
    }

    @Test
    void aForwardedLetterBelongsToItsFirstWriterAndItsDay() {
        var forwarded = Messages.from("Cllr Guy Frost", "guy@council.example", "FW: today", """
            One for you?
            Guy

            From: Ivy Blunt <ivy@mailbox.example>
            Sent: 27 October 2026 17:02
            To: Cllr Guy Frost
            Subject: today

            Hello, I slipped on the Civic Hall ramp this morning at quarter past nine. May I have a copy of me falling?
            Ivy Blunt
            """);

        assertThat(values(Messages.request(forwarded)))
                .containsEntry(FieldKey.REQUESTER_NAME, "Ivy Blunt")
                .containsEntry(FieldKey.REQUESTER_EMAIL, "ivy@mailbox.example")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-27T09:15");
    }

    @Test
    void answersBetweenQuotedQuestionsAreReadAndTheQuestionsAreNot() {
        String body = """
            Answers below.

            On 28 Oct 2026, at 15:20, The Council <cctv@council.example> wrote:
            > 1. Your date of birth. For example 1 January 1970.
            30 April 1992

            > 2. When?
            Tuesday 20 October between 11:00 and 11:20
            > 3. Where?
            the Guildhall front door
            """;
        var reply =
                Messages.from("Ada Penrose", "ada@mailbox.example", "Re: Your request for CCTV images of you", body);

        assertThat(values(Messages.request(reply)))
                .containsEntry(FieldKey.DS_DATE_OF_BIRTH, "1992-04-30")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-20T11:00");
    }

    @Test
    void aPoliceLogDateIsNoIncident() {
        var police = Messages.from("HALE Ben 4431", "ben.hale@dorset.police.example", "log 0412 of 29/10/26", """
            Please save the garage area camera for 28/10/26 between 1610 and 1640hrs, theft of a bicycle.

            PC 4431 Ben Hale
            Dorset Police
            """);

        Reading.Request request = Messages.request(police);

        assertThat(values(request))
                .containsEntry(FieldKey.LOG_NUMBER, "0412")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-28T16:10")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-10-28T16:40")
                .containsEntry(FieldKey.OFFICER_NAME, "Ben Hale")
                .containsEntry(FieldKey.OFFICER_RANK, "PC")
                .containsEntry(FieldKey.OFFICER_NUMBER, "4431")
                .containsEntry(FieldKey.FORCE, "Dorset Police");
        assertThat(request.missing(false, true)).isEmpty();
    }

    @Test
    void anOfficerWithoutNumberOrOffenceIsAskedForBoth() {
        var impersonation = Messages.from(
                "PC Brown",
                "pcbrown@freemail.example",
                "URGENT",
                "I am PC Brown of Devon Police. Send all footage of Amy Stone from the Civic Hall entrance today"
                        + " between 9 and 11.");

        Reading.Request request = Messages.request(impersonation);

        assertThat(request.kind()).isEqualTo(RequestKind.POLICE);
        assertThat(request.missing(false, true))
                .containsExactlyInAnyOrder(FieldKey.REFERENCE_OR_OCCURRENCE, FieldKey.OFFICER_IDENTITY);
    }

    @Test
    void aFlatFormIsReadByItsLabels() {
        var form = Messages.document("form.pdf", """
            CCTV Subject Access Request Form
            Data Subject's full name: Max Orlo Pell
            Date of Birth: 17/06/1987
            Address: 22 Kiln Field, Totnes
            Post code: TQ9 0BL
            Date and time of incident when you believe image was captured (within 1 hour): 03/10/2026, between
            21:15 and 21:45
            Location of incident: Civic Hall, main steps
            Brief description of the clothing worn by the Data Subject at time of incident: Green jacket
            Your full name: ..................
            """);
        Reading.Request request = Messages.request(
                Messages.from("Max Pell", "max@mailbox.example", "form", "Form attached, all filled in.\nMax", form));

        assertThat(values(request))
                .containsEntry(FieldKey.DS_FULL_NAME, "Max Orlo Pell")
                .containsEntry(FieldKey.DS_DATE_OF_BIRTH, "1987-06-17")
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-10-03T21:15")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-10-03T21:45")
                .containsEntry(FieldKey.INCIDENT_LOCATION, "Civic Hall, main steps")
                .containsEntry(FieldKey.CLOTHING, "Green jacket");
        assertThat(request.documents()).extracting(TypedDocument::type).containsExactly(DocumentType.SAR_FORM);
    }

    @Test
    void theFieldsOfAFillableFormAreTakenByName() {
        var form = new ReadableDocument(
                "form.pdf",
                "application/pdf",
                "",
                Map.of("ds_full_name", "Max Pell", "ds_clothing_description", "red cap"),
                false);

        assertThat(values(Messages.request(
                        Messages.from("Max", "max@mailbox.example", "subject access", "see form", form))))
                .containsEntry(FieldKey.DS_FULL_NAME, "Max Pell")
                .containsEntry(FieldKey.CLOTHING, "red cap");
    }

    @Test
    void whatALockedFileHoldsDoesNotCount() {
        var locked = new ReadableDocument("cctv application.pdf", "application/pdf", "DOB 1 May 1980", Map.of(), true);

        Reading.Request request = Messages.request(Messages.from(
                "Ada Penrose",
                "ada@mailbox.example",
                "My subject access request",
                "Attached, with a password.",
                locked));

        assertThat(values(request)).doesNotContainKey(FieldKey.DS_DATE_OF_BIRTH);
        assertThat(request.documents().getFirst().type()).isEqualTo(DocumentType.SAR_FORM);
    }

    @Test
    void anAutomaticMailIsNeverARequest() {
        var bounce = new ReadableMessage(
                Instant.parse("2026-10-30T10:00:00Z"),
                Optional.empty(),
                EmailAddress.parse("mailer-daemon@mx.example"),
                "Undelivered: footage of me",
                OWN,
                List.of(),
                Optional.of("Auto-Submitted"));

        assertThat(Messages.read(bounce)).isEqualTo(new Reading.Automatic("Auto-Submitted"));
    }

    @Test
    void anOfferAsksNothing() {
        var offer = Messages.from(
                "Best Cameras",
                "sales@cameras.example",
                "Upgrade your cameras",
                "Special offer, 60% off. Unsubscribe here.");

        assertThat(Messages.read(offer)).isInstanceOf(Reading.NothingAsked.class);
    }

    @Test
    void anEmptyMessageIsForAPerson() {
        assertThat(Messages.read(Messages.from("", "x@mailbox.example", "", " ")))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The A27 was busy.", "See paragraph B12 of MG11 and page 4.", "Ring extension 4471."})
    void roadsAndPageNumbersAreNoRegistrations(String words) {
        assertThat(values(Messages.request("Please send the cctv of me. " + words)))
                .doesNotContainKeys(FieldKey.VEHICLE_REGISTRATION, FieldKey.CRIME_REFERENCE, FieldKey.LOG_NUMBER);
    }

    private static Map<FieldKey, String> values(Reading.Request request) {
        return request.findings().stream().collect(java.util.stream.Collectors.toMap(Finding::field, Finding::value));
    }
}
