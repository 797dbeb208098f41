package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.CaseOpened;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.casefile.LetterEvent.LetterSent;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LetterId;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;

/** A case told event by event, as a tester would tell it: "on that day this came, then that was recorded". */
public final class ToldCase {

    public static final CaseReference REFERENCE = CaseReference.of(2026, 42);
    public static final String ANN = "ann.jones@home.example";

    private final List<CaseEntry> entries = new ArrayList<>();
    private Instant now;

    private ToldCase(Instant begin) {
        this.now = begin;
    }

    /** A request of Ann Jones's by e-mail; the time is London's, such as {@code 2026-03-03T10:00}. */
    public static ToldCase received(RequestKind kind, String policy, String when) {
        var told = new ToldCase(london(when));
        told.happens(new CaseOpened(kind, policy, told.now, null));
        return told.message(JoinedAs.OPENING);
    }

    /** A request that somebody made by telephone, and a clerk typed in. */
    public static ToldCase spoken(RequestKind kind, String policy, String when) {
        var told = new ToldCase(london(when));
        told.happens(new CaseOpened(kind, policy, told.now, null));
        return told.message(Channel.TELEPHONE, JoinedAs.OPENING);
    }

    /** A message that no machine could read. */
    public static ToldCase unread(String policy, String when) {
        var told = new ToldCase(london(when));
        return told.happens(new CaseOpened(RequestKind.INFORMATION, policy, told.now, "reading-failed"));
    }

    /** From here on things happen at that London time. */
    public ToldCase on(String when) {
        now = london(when);
        return this;
    }

    public ToldCase happens(CaseEvent... events) {
        return by("desk", events);
    }

    public ToldCase by(String actor, CaseEvent... events) {
        for (CaseEvent event : events) {
            entries.add(new CaseEntry(entries.size() + 1, now, actor, event));
        }
        return this;
    }

    /** The completed form arrives, in a message of its own. */
    public ToldCase formArrives() {
        message(JoinedAs.REPLY);
        var message = ((SubmissionJoined) entries.getLast().event()).submission();
        return happens(
                new DocumentKept(message, "form.pdf", DocumentType.SAR_FORM, "application/pdf", Sha256.of("form"), 4));
    }

    public ToldCase message(JoinedAs as) {
        return message(Channel.MAIL, as);
    }

    private ToldCase message(Channel channel, JoinedAs as) {
        return happens(new SubmissionJoined(
                new SubmissionId(UUID.randomUUID()),
                now,
                channel,
                "a@home.example",
                null,
                as,
                new Correspondent("Ann Jones", ANN),
                "my images",
                "Please send me my images."));
    }

    /** A machine read this in the last message. */
    public ToldCase reads(FieldKey field, String value, double confidence) {
        SubmissionId message = entries.stream()
                .map(CaseEntry::event)
                .filter(SubmissionJoined.class::isInstance)
                .map(joined -> ((SubmissionJoined) joined).submission())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new SubmissionId(UUID.randomUUID()));
        return happens(new DetailsRead(message, List.of(finding(field, value, confidence)), Set.of()));
    }

    public LetterId drafts(String template, String dueBy) {
        var letter = new LetterId(UUID.randomUUID());
        happens(new LetterDrafted(
                letter,
                template,
                Set.of(Role.CLERK),
                london(dueBy),
                Sha256.of("text"),
                Sha256.of("content"),
                ANN,
                "Your request",
                Carriage.EMAIL,
                null));
        return letter;
    }

    public LetterId sends(String template) {
        var letter = drafts(template, "2030-01-01T00:00");
        happens(new LetterSent(letter, "letter@desk.example"));
        return letter;
    }

    /** A step is taken on that day, with answers such as {@code satisfied=yes}. */
    public ToldCase takes(String step, String... answers) {
        var said = Stream.of(answers)
                .collect(Collectors.toMap(
                        answer -> answer.substring(0, answer.indexOf('=')),
                        answer -> answer.substring(answer.indexOf('=') + 1)));
        return by("controller", new StepRecorded(step, London.day(now), said, Map.of()));
    }

    /** The officer is called back on a number of ours, and found genuine or not. */
    public ToldCase callsBack(boolean satisfied) {
        return takes(
                "verify-officer",
                "how=CALL_BACK",
                "satisfied=" + (satisfied ? "yes" : "no"),
                "number_called=101",
                "officer_name=Smith",
                "officer_rank=PC",
                "officer_number=4471",
                "official_domain=OFFICIAL",
                "mail_authentic=PASSED");
    }

    public CaseFile file() {
        return new CaseFile(REFERENCE, entries);
    }

    public static Finding finding(FieldKey field, String value, double confidence, String... alternatives) {
        return new Finding(
                field, value, confidence, value, new Span(0, 0), Finding.BODY, "told", List.of(alternatives));
    }

    public static Instant london(String when) {
        return LocalDateTime.parse(when).atZone(London.ZONE).toInstant();
    }
}
