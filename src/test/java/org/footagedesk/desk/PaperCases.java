package org.footagedesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.desk.CaseStory.NextStep;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Question;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;

/** Invented cases, one of them written by somebody hostile. */
public final class PaperCases {

    public static final String ORDINARY = "CCTV-2026-00042";
    public static final String HOSTILE = "CCTV-2026-00041";
    public static final String SCRIPT = "<script>alert(1)</script>";
    public static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    private static final String WORDS = """
        Dear Sir or Madam,

        My bicycle was knocked over outside the Guildhall on Sunday 8 March between 2pm and 3pm. I was wearing a \
        yellow rain coat and carried a blue rucksack. Please send me the footage of myself. My date of birth is \
        4 May 1988 and I live at 12 Example Lane, TQ9 0ZZ.

        Yours faithfully,
        Ann Example\
        """;

    private PaperCases() {}

    static CaseSummary summary() {
        return new CaseSummary(
                ORDINARY,
                RequestKind.SUBJECT_ACCESS,
                "AWAITING_FEE",
                Instant.parse("2026-03-09T21:14:00Z"),
                LocalDate.of(2026, 4, 9),
                new CaseSummary.Requester("Ann Example", "ann@home.example"));
    }

    static CaseSummary hostileSummary() {
        return new CaseSummary(
                HOSTILE,
                RequestKind.COMPLAINT,
                "RECEIVED",
                Instant.parse("2026-03-08T08:00:00Z"),
                LocalDate.of(2026, 3, 12),
                new CaseSummary.Requester(SCRIPT, "x@home.example"));
    }

    static CasePage page() {
        var fields = new LinkedHashMap<String, CasePage.Field>();
        fields.put("ds_full_name", field("Ann Example", 0.97, "Ann Example"));
        fields.put("incident_from", field("2026-03-08T14:00", 0.95, "Sunday 8 March between 2pm and 3pm"));
        fields.put("incident_to", field("2026-03-08T15:00", 0.95, "Sunday 8 March between 2pm and 3pm"));
        fields.put("incident_location", field("outside the Guildhall", 0.8, "outside the Guildhall"));
        fields.put("clothing", field("yellow rain coat", 0.7, "yellow rain coat"));
        return new CasePage(
                summary(),
                fields,
                List.of(new CasePage.Document(
                        "scan of passport.pdf",
                        DocumentType.PASSPORT,
                        Sha256.of("paper").hex())),
                List.of(
                        new CasePage.Obligation(
                                "acknowledge",
                                "Acknowledge the request",
                                "9.5",
                                day(9),
                                day(11),
                                "OPEN",
                                "Acknowledge without delay."),
                        new CasePage.Obligation(
                                "answer",
                                "Answer the request",
                                "9.9",
                                null,
                                null,
                                "NOT_STARTED",
                                "31 days from the later of form and fee; the fee has not come in yet."),
                        new CasePage.Obligation(
                                "answer-by-law",
                                "Answer the request by law",
                                "UK GDPR Art 12(3)",
                                day(9),
                                LocalDate.of(2026, 4, 9),
                                "OPEN",
                                "One month from 9 March 2026 ends on 9 April 2026, a Thursday.")),
                List.of(
                        new CasePage.Gate("fee-paid", false, "£10.00 has not been recorded."),
                        new CasePage.Gate("identity-satisfied", true, "Passport seen on 10 March 2026.")),
                List.of(new CasePage.Hold(
                        "h1",
                        "Guildhall front door",
                        Instant.parse("2026-03-08T13:00:00Z"),
                        Instant.parse("2026-03-08T16:00:00Z"),
                        "SECURED",
                        Sha256.of("clip").hex(),
                        Instant.parse("2026-04-07T13:00:00Z"),
                        Instant.parse("2026-06-08T23:00:00Z"),
                        List.of(new TimeWindow(
                                Instant.parse("2026-03-08T14:10:00Z"), Instant.parse("2026-03-08T14:12:00Z"))),
                        new CasePage.RecorderTime(
                                Instant.parse("2026-03-08T13:07:00Z"),
                                Instant.parse("2026-03-08T16:07:00Z"),
                                420,
                                "7 minutes fast",
                                LocalDate.of(2026, 3, 2)),
                        null)),
                List.of(new CasePage.Copy(
                        "r3", "h1", 1, "READY", Sha256.of("copy").hex())),
                List.of(new CasePage.Letter(
                        "l1",
                        "SAR-2",
                        "We have received your request",
                        "WAITING",
                        LetterApprover.STAFF,
                        day(11),
                        false)),
                List.of(new CasePage.Submission(
                        "s1", summary().receivedAt(), "MAIL", "<1@home.example>", false, others())),
                List.of(new CasePage.Event(1, "case-opened", summary().receivedAt(), "desk")));
    }

    static CaseStory story() {
        return new CaseStory(
                page(),
                "Asks for images of themselves at the Guildhall on Sunday 8 March 2026, 14:00 to 15:00.",
                List.of(
                        new CaseStory.Clock("Policy", null, "9.9, starts with the fee", false),
                        new CaseStory.Clock("Law", LocalDate.of(2026, 4, 9), "UK GDPR Art 12(3)", true)),
                Instant.parse("2026-03-12T13:00:00Z"),
                null,
                "l1",
                List.of(
                        moment("2026-03-09T21:14:00Z", "Ann Example wrote to the desk."),
                        moment("2026-03-09T21:14:04Z", "The case was opened as a subject access request."),
                        moment("2026-03-09T21:14:09Z", "Footage of the Guildhall front door was secured."),
                        moment("2026-03-10T09:02:00Z", "Clerk recorded the passport as seen.")),
                List.of(new CaseStory.Message(
                        "s1",
                        summary().receivedAt(),
                        "MAIL",
                        "Ann Example <ann@home.example>",
                        "Footage of me",
                        WORDS,
                        List.of(
                                mark(FieldKey.INCIDENT_FROM, "Sunday 8 March between 2pm and 3pm", 0.95),
                                mark(FieldKey.INCIDENT_LOCATION, "outside the Guildhall", 0.8),
                                mark(FieldKey.CLOTHING, "yellow rain coat", 0.7),
                                mark(FieldKey.DS_DATE_OF_BIRTH, "4 May 1988", 0.99)),
                        others())),
                List.of(DocumentType.PASSPORT, DocumentType.COUNCIL_TAX),
                steps(),
                moves(),
                List.of(new CaseStory.Warning("W-01", "ILLEGAL", "The fee is £10.00; the law asks none.")));
    }

    /** A question of every kind, one step that is open and one that is blocked. */
    private static List<StepWork.Offered> moves() {
        var asks = Stream.of(AnswerKind.values())
                .filter(kind -> kind != AnswerKind.SIGNATURE)
                .map(kind -> new Question(
                        kind.name().toLowerCase(Locale.ROOT),
                        "A question of kind " + kind,
                        "Help for it",
                        kind,
                        kind == AnswerKind.CHOICE ? Map.of("FOUND", "Found", "NONE", "Nothing") : Map.of(),
                        true,
                        Optional.empty()))
                .toList();
        return List.of(
                new StepWork.Offered("ask-information", "Ask for what is needed", "9.8", asks, "SAR-5", false, null),
                new StepWork.Offered(
                        "search", "Record the search", "9.10", List.of(), null, true, "The fee is not paid."));
    }

    static CaseStory hostileStory() {
        return new CaseStory(
                new CasePage(
                        hostileSummary(),
                        java.util.Map.of(
                                "requester_name", new CasePage.Field(SCRIPT, 0.5, SCRIPT, SCRIPT, "sender-name")),
                        List.of(new CasePage.Document(
                                "../../etc/" + SCRIPT,
                                DocumentType.OTHER,
                                Sha256.of("x").hex())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                SCRIPT,
                List.of(),
                null,
                "No letter could be drafted: " + SCRIPT,
                null,
                List.of(moment("2026-03-08T08:00:00Z", SCRIPT)),
                List.of(new CaseStory.Message(
                        "s2",
                        NOW,
                        "MAIL",
                        SCRIPT,
                        SCRIPT,
                        "[[${7*7}]] ${7*7} th:text=\"x\" <img src=x onerror=alert(1)> " + SCRIPT,
                        List.of(new Mark(new Span(0, 11), FieldKey.DESCRIPTION, SCRIPT, 0.4)),
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<OtherMessage> others() {
        return List.of(new OtherMessage("00000000-0000-0000-0000-000000000001", null, true));
    }

    private static List<NextStep> steps() {
        var steps = new ArrayList<NextStep>();
        steps.add(NextStep.possible(CaseAction.RECORD_FEE, "Record the fee of £10.00"));
        steps.add(NextStep.possible(CaseAction.RECORD_IDENTITY, "Record which papers you saw"));
        steps.add(NextStep.possible(CaseAction.ANSWER_SIX_CHECKS, "Answer the six checks"));
        steps.add(NextStep.possible(CaseAction.RETRIEVE_FOOTAGE, "Retrieve and redact: Guildhall front door")
                .on("h1"));
        steps.add(NextStep.blocked(CaseAction.RECORD_DECISION, "Decide", "six-checks", "Answer the six checks first."));
        steps.add(NextStep.blocked(
                        CaseAction.HAND_OVER_COPY,
                        "Hand over the copy",
                        "fee-paid",
                        "The fee of £10.00 has not been recorded.")
                .on("h1"));
        steps.add(NextStep.possible(CaseAction.RECORD_COPY_REASON, "Permit a copy"));
        steps.add(NextStep.possible(CaseAction.RELEASE_HOLD, "Release the hold: Guildhall front door")
                .on("h1"));
        return steps;
    }

    private static CasePage.Field field(String value, double confidence, String quote) {
        return new CasePage.Field(value, confidence, quote, "body", "paper-rule");
    }

    private static Mark mark(FieldKey field, String quote, double confidence) {
        int from = WORDS.indexOf(quote);
        return new Mark(new Span(from, from + quote.length()), field, quote, confidence);
    }

    private static CaseStory.Moment moment(String at, String sentence) {
        return new CaseStory.Moment(Instant.parse(at), sentence);
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
