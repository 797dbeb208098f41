package org.footagedesk.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CasesWarned;
import org.footagedesk.casefile.EventNames;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.casefile.WhereItStands;
import org.footagedesk.casework.Namesakes;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.CaseSummary;
import org.footagedesk.policy.AllToday;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** Tells the page of facts of a case from its file. */
@Component
class CasePages {

    private final Policies policies;
    private final Namesakes namesakes;
    private final RecorderFacts recorders;
    private final Clock clock;

    CasePages(Policies policies, Namesakes namesakes, RecorderFacts recorders, Clock clock) {
        this.policies = policies;
        this.namesakes = namesakes;
        this.recorders = recorders;
        this.clock = clock;
    }

    CasePage of(CaseFile file) {
        return new CasePage(
                summary(file),
                fields(file),
                documents(file),
                obligations(file).stream().map(owed -> obligation(file, owed)).toList(),
                Gates.of(file, policy(file)).stream()
                        .map(gate -> new CasePage.Gate(
                                gate.rule().id(),
                                gate.answer().met(),
                                gate.answer().why()))
                        .toList(),
                holds(file),
                copies(file),
                letters(file),
                submissions(file),
                file.entries().stream().map(CasePages::event).toList());
    }

    CaseSummary summary(CaseFile file) {
        var from = file.requester();
        return new CaseSummary(
                file.reference().value(),
                file.kind(),
                WhereItStands.of(file, policy(file)).name(),
                file.receivedAt(),
                new Obligations(policy(file), policies.calendar())
                        .governingDue(file)
                        .orElse(null),
                new CaseSummary.Requester(from.name(), from.email()));
    }

    List<ObligationOnCase> obligations(CaseFile file) {
        return new Obligations(policy(file), policies.calendar()).of(file, London.day(clock.instant()));
    }

    /** Where policy and law part on this case. */
    List<CaseStory.Warning> warnings(CaseFile file) {
        return CasesWarned.of(file, policy(file), policies.calendar()).stream()
                .map(warning ->
                        new CaseStory.Warning(warning.code(), warning.level().name(), warning.words()))
                .toList();
    }

    PolicyProfile policy(CaseFile file) {
        return policies.named(file.policy());
    }

    private static Map<String, CasePage.Field> fields(CaseFile file) {
        var fields = new LinkedHashMap<String, CasePage.Field>();
        // In the order in which people speak of them: who, how to reach them, when, where, what.
        new TreeMap<>(file.details().best())
                .forEach((field, finding) -> fields.put(
                        field.key(),
                        new CasePage.Field(
                                finding.value(),
                                finding.confidence(),
                                finding.quote(),
                                finding.part(),
                                finding.rule())));
        return fields;
    }

    private static List<CasePage.Document> documents(CaseFile file) {
        return file.documents().stream()
                .map(paper -> new CasePage.Document(
                        paper.name(), paper.type(), paper.sha256().hex()))
                .toList();
    }

    private CasePage.Obligation obligation(CaseFile file, ObligationOnCase owed) {
        String ifAllCame = new Obligations(policy(file), policies.calendar())
                .dueIfAllCame(file, owed, London.day(clock.instant()))
                .map(due -> " " + AllToday.sentence(due))
                .orElse("");
        return new CasePage.Obligation(
                owed.rule().id(),
                owed.rule().title(),
                owed.rule().clause(),
                owed.start().orElse(null),
                owed.due().orElse(null),
                owed.state().name(),
                owed.explanation() + ifAllCame);
    }

    private List<CasePage.Hold> holds(CaseFile file) {
        var known = recorders.now();
        return file.holds().values().stream()
                .map(hold -> new CasePage.Hold(
                        hold.id().toString(),
                        hold.camera(),
                        hold.window().from(),
                        hold.window().to(),
                        hold.state().name(),
                        hold.sha256() == null ? null : hold.sha256().hex(),
                        hold.overwriteAt(),
                        hold.lapsesAt(),
                        hold.gaps(),
                        known.clock(hold).orElse(null),
                        known.fault(hold).orElse(null)))
                .toList();
    }

    private static List<CasePage.Copy> copies(CaseFile file) {
        return file.copies().values().stream()
                .map(copy -> new CasePage.Copy(
                        copy.id().toString(),
                        copy.hold().toString(),
                        copy.number(),
                        copy.state().name(),
                        copy.sha256() == null ? null : copy.sha256().hex()))
                .toList();
    }

    private static List<CasePage.Letter> letters(CaseFile file) {
        return file.letters().values().stream()
                .map(letter -> new CasePage.Letter(
                        letter.id().toString(),
                        letter.template(),
                        letter.subject(),
                        letter.state().name(),
                        Approvers.of(letter.approvers()),
                        dueDay(letter),
                        letter.nearLimit()))
                .toList();
    }

    static LocalDate dueDay(LetterOnFile letter) {
        return London.day(letter.dueBy());
    }

    private List<CasePage.Submission> submissions(CaseFile file) {
        var others = new OtherMessages(namesakes.of(
                file.submissions().stream().map(SubmissionJoined::submission).toList()));
        return file.submissions().stream()
                .map(joined -> new CasePage.Submission(
                        joined.submission().toString(),
                        joined.receivedAt(),
                        joined.channel().name(),
                        joined.messageId(),
                        joined.automatic() != null,
                        others.than(joined.submission())))
                .toList();
    }

    private static CasePage.Event event(CaseEntry entry) {
        return new CasePage.Event(entry.version(), EventNames.of(entry.event()), entry.at(), entry.actor());
    }

    /** A code such as LATE as a word in a sentence. */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
