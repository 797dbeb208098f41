package org.footagedesk.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;

/** Answers from {@link PaperCases}, and remembers what it was told to do. */
public class PaperDesk
        implements CaseDesk,
                LetterDesk,
                CaseWork,
                HoldWork,
                LetterWork,
                StepWork,
                IncidentWork,
                CaseCourse,
                OperatorWork {

    public static final Sha256 READ = Sha256.of("the letter as it stands");

    private final List<String> told = new ArrayList<>();
    private boolean quiet;
    private List<String> alarms = List.of();

    public List<String> told() {
        return told;
    }

    public void forget() {
        told.clear();
        quiet = false;
        alarms = List.of();
    }

    public void alarm(String sentence) {
        alarms = List.of(sentence);
    }

    public void nothingToDo() {
        quiet = true;
    }

    @Override
    public Today today(StaffMember who) {
        Today cases = quiet || !who.may(Ability.READ_CASES) ? Today.empty() : busy();
        return who.may(Ability.REPLAY_WORK) ? cases.with(alarms) : cases;
    }

    private static Today busy() {
        return new Today(
                rows(new Today.Row(
                        "CCTV-2026-00043",
                        null,
                        "PC Example, Anytown Police",
                        "Police request, Civic Hall, Saturday evening",
                        "The recorder did not answer, and it overwrites on Wednesday.",
                        "Look at the hold",
                        Instant.parse("2026-03-10T14:40:00Z"))),
                rows(
                        new Today.Row(
                                PaperCases.ORDINARY,
                                "l1",
                                "Ann Example",
                                "Images of themselves, Guildhall, Sunday afternoon",
                                "The acknowledgement is due tomorrow.",
                                "Read and approve SAR-2",
                                null),
                        new Today.Row(
                                PaperCases.HOSTILE,
                                "l2",
                                PaperCases.SCRIPT,
                                "A complaint",
                                "The acknowledgement is due on Thursday.",
                                "Read and approve CMP-1",
                                null)),
                Today.Rows.NONE,
                new Today.Rows(
                        List.of(new Today.Row(
                                PaperCases.HOSTILE,
                                null,
                                PaperCases.SCRIPT,
                                "A complaint",
                                "Due on Thursday 12 March.",
                                "Open the case",
                                Instant.parse("2026-03-12T23:59:00Z"))),
                        3),
                rows(new Today.Row(
                        PaperCases.HOSTILE,
                        "l2",
                        PaperCases.SCRIPT,
                        "letter CMP-1",
                        "It must leave by the end of Thursday 12 March; the Data Controller was told.",
                        "Open the letter",
                        null)),
                rows(new Today.Row(
                        PaperCases.ORDINARY,
                        null,
                        "Ann Example",
                        "New subject access request",
                        "Passed on to you at once (9.5); you have not opened it yet",
                        "Open the case",
                        null)),
                List.of());
    }

    private static Today.Rows rows(Today.Row... rows) {
        return new Today.Rows(List.of(rows), 0);
    }

    @Override
    public CaseList cases(String query, int page, int size, StaffMember who) {
        var all = List.of(PaperCases.summary(), PaperCases.hostileSummary());
        var found = all.stream()
                .filter(line -> line.requester().called().contains(query)
                        || line.reference().contains(query))
                .toList();
        return new CaseList(found, query.isEmpty() ? 57 : found.size());
    }

    @Override
    public Optional<CasePage> casePage(CaseReference reference, StaffMember who) {
        return story(reference, who).map(CaseStory::page);
    }

    @Override
    public Optional<CaseStory> story(CaseReference reference, StaffMember who) {
        return switch (reference.value()) {
            case PaperCases.ORDINARY -> Optional.of(PaperCases.story());
            case PaperCases.HOSTILE -> Optional.of(PaperCases.hostileStory());
            default -> Optional.empty();
        };
    }

    @Override
    public List<LetterRow> letters(Optional<String> state, StaffMember who) {
        return state.filter(wanted -> !wanted.equals("WAITING")).isPresent()
                ? List.of()
                : List.of(new LetterRow(
                        "l1",
                        PaperCases.ORDINARY,
                        "SAR-2",
                        "WAITING",
                        "ann@home.example",
                        "We have your request CCTV-2026-00042",
                        LetterApprover.STAFF,
                        LocalDate.of(2026, 3, 11),
                        true));
    }

    @Override
    public Optional<LetterPage> letter(String id, StaffMember who) {
        return switch (id) {
            case "l1" -> Optional.of(letter(id, "SAR-2", LetterApprover.STAFF));
            case "broken" -> throw new IllegalStateException("the text of an exception");
            case "l9" -> Optional.of(letter(id, "SAR-9", LetterApprover.DATA_CONTROLLER));
            default -> Optional.empty();
        };
    }

    private static LetterPage letter(String id, String template, LetterApprover approver) {
        var words = "We received your request on 9 March 2026. We will answer by 9 April 2026.";
        return new LetterPage(
                id,
                PaperCases.ORDINARY,
                template,
                "WAITING",
                READ.hex(),
                "<html lang=en><head><title>Letter</title><style>body{font-family:serif;margin:3em}</style></head>"
                        + "<body><h1>Anytown Council</h1><p>Dear Ann Example,</p><p>" + words + "</p></body></html>",
                "ann@home.example",
                "We have your request CCTV-2026-00042",
                words + " Please send the fee of £10.00.",
                words,
                approver,
                LocalDate.of(2026, 3, 11),
                id.equals("l9"),
                null,
                id.equals("l1"),
                id.equals("l1") ? List.of("Welsh") : List.of(),
                id.equals("l1") ? List.of("the way to a court") : List.of(),
                new LetterPage.Post(false, true, "Ann Example", "2 Low Street"),
                List.of(new LetterPage.Enclosed("Subject access request form", "subject-access-form.pdf")));
    }

    @Override
    public Optional<byte[]> letterPdf(String id, StaffMember who) {
        return letter(id, who).map(letter -> "%PDF-1.7 on paper".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Optional<byte[]> enclosure(String id, int number, StaffMember who) {
        return number == 0 ? letterPdf(id, who) : Optional.empty();
    }

    @Override
    public List<LetterRow> lettersToPost(StaffMember who) {
        return List.of();
    }

    @Override
    public Optional<byte[]> postBatch(StaffMember who) {
        return letterPdf("l1", who);
    }

    @Override
    public List<SetAsideRow> setAside(StaffMember who) {
        return List.of(
                new SetAsideRow("w1", "send-letter", "mail-server-refused", 8, Instant.parse("2026-03-10T03:12:00Z")));
    }

    @Override
    public Outcome approve(String id, Sha256 read, StaffMember who) {
        if (letter(id, who).isEmpty()) {
            return new Outcome.NotFound("letter " + id);
        }
        return read.equals(READ)
                ? did("approve " + id + " by " + who.name())
                : new Outcome.Changed("Read the letter again: its text is no longer the one you approved.");
    }

    @Override
    public Outcome freshDraft(String id, StaffMember who) {
        return did("fresh " + id);
    }

    @Override
    public Outcome giveBack(String id, String note, StaffMember who) {
        return did("return " + id + ": " + note);
    }

    @Override
    public Outcome edit(String id, Sha256 read, String text, StaffMember who) {
        return did("edit " + id + ": " + text);
    }

    @Override
    public Outcome posted(String id, LocalDate on, Optional<String> tracking, StaffMember who) {
        return did("posted " + id + " on " + on
                + tracking.map(number -> " tracked " + number).orElse(""));
    }

    @Override
    public Outcome byPost(String id, String name, String address, StaffMember who) {
        return did("by post " + id + " to " + name + " / " + address);
    }

    @Override
    public List<IncidentWork.Line> incidents() {
        return List.of(new IncidentWork.Line(
                "INC-2026-1",
                "SERIOUS_FIRE",
                "VERBALLY",
                "Insp Example 4471",
                "both sites until the fire is out",
                "gpm",
                Instant.parse("2026-03-09T21:14:00Z"),
                null));
    }

    @Override
    public Outcome authorise(String nature, String given, String officer, String scope, StaffMember who) {
        return did("incident " + nature + " " + given + " " + officer + " " + scope);
    }

    @Override
    public Outcome end(String number, StaffMember who) {
        return did("end " + number);
    }

    @Override
    public List<Offered> offered(CaseReference reference, StaffMember who) {
        return PaperCases.story().moves();
    }

    @Override
    public Outcome take(
            CaseReference reference,
            String step,
            Optional<LocalDate> on,
            Map<String, String> answers,
            StaffMember who) {
        return answers.containsValue("wrong")
                ? new Outcome.Invalid(Map.of("line", "Write this on one line."))
                : did("step " + step + " " + on.map(LocalDate::toString).orElse("today") + " "
                        + new java.util.TreeMap<>(answers));
    }

    @Override
    public Outcome correctFinding(CaseReference reference, FieldKey field, String value, StaffMember who) {
        return did("correct " + field.key() + ": " + value);
    }

    @Override
    public Outcome recordFee(
            CaseReference reference, int amount, String method, Optional<LocalDate> on, StaffMember who) {
        return amount == 1000
                ? did("fee " + amount + " " + method)
                : new Outcome.Invalid(Map.of("amount", "The fee is £10.00."));
    }

    @Override
    public Outcome recordIdentity(
            CaseReference reference,
            Map<DocumentType, Integer> seen,
            boolean satisfied,
            String documentsSeen,
            Optional<LocalDate> on,
            StaffMember who) {
        return did("identity " + seen.keySet() + " " + satisfied + " " + documentsSeen);
    }

    @Override
    public Optional<CaseAside> aside(CaseReference reference, StaffMember who) {
        var need = new CaseAside.Need(
                "IDENTITY",
                true,
                List.of("UK passport"),
                List.of(new CaseAside.Paper("passport.jpg", DocumentType.PASSPORT, "00", false)),
                Map.of());
        return story(reference, who)
                .map(story -> new CaseAside(
                        "anytown/1",
                        List.of("Data Protection Act 2018"),
                        new CaseAside.Identity(
                                List.of(need), List.of("The passport says Ann Evans, the form Ann Example."), true),
                        List.of(new CaseAside.Linked(PaperCases.HOSTILE, PaperCases.SCRIPT)),
                        List.of(new CaseAside.ReturnedForm(PaperCases.SCRIPT, List.of("Date of birth: enter a day."))),
                        "Applied verbally (6.1) on Monday 9 March.",
                        Map.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of("The words speak of a death."),
                        new CaseAside.LaterPolicy("anytown/2", "CCTV policy", LocalDate.of(2026, 3, 1))));
    }

    @Override
    public Outcome moveToPolicy(CaseReference reference, String policy, String reason, StaffMember who) {
        return did("move to " + policy + ": " + reason);
    }

    @Override
    public Sorting.Opening openLinked(
            CaseReference reference, String submission, RequestKind kind, String why, StaffMember who) {
        did("linked " + submission + " " + kind + ": " + why);
        return new Sorting.Opening.Opened(new CaseReference(PaperCases.HOSTILE));
    }

    @Override
    public Outcome deletePapers(CaseReference reference, StaffMember who) {
        return did("delete papers");
    }

    @Override
    public Outcome answerSixChecks(CaseReference reference, SixChecks checks, StaffMember who) {
        return did("six checks " + checks.namedIndividualOnly());
    }

    @Override
    public Outcome recordDecision(CaseReference reference, Verdict verdict, String basis, StaffMember who) {
        return new Outcome.Blocked("six-checks", "Answer the six checks first.");
    }

    @Override
    public Outcome recordCopyReason(
            CaseReference reference, Optional<String> copy, String reason, String recipient, StaffMember who) {
        return did("copy " + copy.orElse("next") + " for " + recipient);
    }

    @Override
    public Outcome holdNow(CaseReference reference, String beyond, StaffMember who) {
        return did("hold " + beyond);
    }

    @Override
    public Outcome holdAgain(CaseReference reference, String hold, StaffMember who) {
        return did("again " + hold);
    }

    @Override
    public Outcome confirmHold(CaseReference reference, String hold, StaffMember who) {
        return did("keep " + hold);
    }

    @Override
    public Outcome releaseHold(CaseReference reference, String hold, String reason, StaffMember who) {
        return did("release " + hold);
    }

    @Override
    public Outcome replay(String id, StaffMember who) {
        return id.equals("w1") ? did("replay " + id) : new Outcome.NotFound("set-aside work " + id);
    }

    private Outcome did(String what) {
        told.add(what);
        return Outcome.DONE;
    }

    @Override
    public Waiting given(int page, StaffMember who) {
        return new Waiting(
                given(new CaseReference(PaperCases.ORDINARY), who).stream().toList(), page == 0);
    }

    @Override
    public Optional<Given> given(CaseReference reference, StaffMember who) {
        return story(reference, who)
                .map(story -> new Given(
                        reference.value(),
                        story.page().holds().stream()
                                .map(hold -> new Footage(hold.camera(), hold.from(), hold.to()))
                                .toList(),
                        story.moves()));
    }
}
