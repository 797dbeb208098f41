package org.footagedesk.desk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.casefile.IntakeEvent.NoWayToAnswer;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casework.OutdatedLetters;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.Mark;
import org.footagedesk.desk.OtherMessage;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.people.Cover;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.DueDate;
import org.footagedesk.policy.KindRules;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a case as a person reads it: what is wanted, both clocks, the timeline, the writer's words, and what comes next. */
@Component
class Stories {

    private final CasePages pages;
    private final OutdatedLetters outdated;
    private final StepsAtDesk moves;
    private final HouseRolls rolls;

    Stories(CasePages pages, OutdatedLetters outdated, StepsAtDesk moves, HouseRolls rolls) {
        this.pages = pages;
        this.outdated = outdated;
        this.moves = moves;
        this.rolls = rolls;
    }

    CaseStory of(CaseFile file, StaffMember who) {
        CasePage page = pages.of(file);
        var procedure =
                Optional.ofNullable(pages.policy(file).kinds().get(file.kind())).map(KindRules::procedure);
        Cover cover = rolls.cover();
        return new CaseStory(
                page,
                asks(file),
                clocks(file),
                overwriteAt(file),
                cannotAnswer(file),
                outdated.on(file).map(LetterId::toString).orElse(null),
                file.entries().stream()
                        .map(entry -> new CaseStory.Moment(
                                entry.at(), Sentences.of(entry.event(), actor(entry, cover), procedure)))
                        .toList(),
                messages(file, page),
                identityPapers(file),
                new NextSteps(file, pages.policy(file), who).all(),
                moves.offered(file, who),
                pages.warnings(file));
    }

    /** Who did it; of whoever covered the Town Clerk then, that they stood in (policy 4.3). */
    private static String actor(CaseEntry entry, Cover cover) {
        return cover.coveredBy(entry.actor(), entry.at())
                .map(absence -> entry.actor() + " (standing in for the Town Clerk)")
                .orElse(entry.actor());
    }

    private List<DocumentType> identityPapers(CaseFile file) {
        PolicyProfile policy = pages.policy(file);
        boolean asked = Optional.ofNullable(policy.kinds().get(file.kind()))
                .filter(rules -> rules.requires().contains(FieldKey.IDENTITY_DOCUMENT))
                .isPresent();
        return asked ? policy.evidence().types() : List.of();
    }

    private static String asks(CaseFile file) {
        if (file.isErased()) {
            return "The personal data of this case has been erased. What was done, when and by whom is left.";
        }
        if (file.unreadable().isPresent()) {
            return "A message that could not be read by machine ("
                    + file.unreadable().get().replace('-', ' ') + "): please read it and say what is wanted.";
        }
        String what = KindWords.of(file.kind());
        Optional<String> where = file.details().value(FieldKey.INCIDENT_LOCATION);
        return what + where.map(place -> ", " + place).orElse("") + ".";
    }

    private List<CaseStory.Clock> clocks(CaseFile file) {
        return pages.obligations(file).stream()
                .filter(owed -> owed.state() != ObligationOnCase.State.MET)
                .flatMap(owed -> bothClocks(owed).stream())
                .toList();
    }

    private static List<CaseStory.Clock> bothClocks(ObligationOnCase owed) {
        var clocks = new ArrayList<CaseStory.Clock>();
        owed.clocks()
                .policy()
                .map(DueDate::date)
                .ifPresent(due -> clocks.add(
                        clock(owed, "policy", due, owed.rule().policy().clause())));
        owed.clocks()
                .statutory()
                .map(DueDate::date)
                .ifPresent(due -> clocks.add(clock(
                        owed, "law", due, owed.rule().statutory().orElseThrow().clause())));
        return clocks;
    }

    /** Only where two clocks run does it need saying which one governs. */
    private static CaseStory.Clock clock(ObligationOnCase owed, String whose, LocalDate due, String clause) {
        boolean governs = owed.due().filter(due::equals).isPresent();
        boolean both =
                owed.clocks().policy().isPresent() && owed.clocks().statutory().isPresent();
        String name = "%s (%s%s)".formatted(owed.rule().title(), whose, both && governs ? ", governs" : "");
        return new CaseStory.Clock(name, due, clause, governs);
    }

    private Optional<Instant> gone(CaseFile file, Hold hold) {
        return pages.policy(file).retention().goneFrom(hold.window().from());
    }

    private @Nullable Instant overwriteAt(CaseFile file) {
        return file.holds().values().stream()
                .filter(hold -> hold.state() != HoldState.SECURED && hold.state() != HoldState.RELEASED)
                .flatMap(hold -> gone(file, hold).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable String cannotAnswer(CaseFile file) {
        boolean written = file.letters().values().stream().anyMatch(letter -> letter.state() != LetterState.WITHDRAWN);
        return file.last(NoWayToAnswer.class)
                .filter(nowhere -> !written)
                .map(nowhere -> Sentences.noWay(nowhere.lack()))
                .orElse(null);
    }

    private static List<CaseStory.Message> messages(CaseFile file, CasePage page) {
        var others = page.submissions().stream()
                .collect(Collectors.toMap(CasePage.Submission::id, CasePage.Submission::others));
        return file.submissions().stream()
                .map(joined ->
                        message(file, joined, others.get(joined.submission().toString())))
                .toList();
    }

    private static CaseStory.Message message(CaseFile file, SubmissionJoined joined, List<OtherMessage> others) {
        List<Mark> marks = file.all(DetailsRead.class).stream()
                .filter(read -> read.submission().equals(joined.submission()))
                .flatMap(read -> read.findings().stream())
                .filter(finding ->
                        finding.part().equals("body") && finding.span().length() > 0)
                .map(finding -> new Mark(finding.span(), finding.field(), finding.value(), finding.confidence()))
                .distinct()
                .toList();
        String from = joined.from().name() != null
                ? joined.from().name()
                : Optional.ofNullable(joined.from().email()).orElse("");
        return new CaseStory.Message(
                joined.submission().toString(),
                joined.receivedAt(),
                joined.channel().name(),
                from,
                joined.subject(),
                joined.words(),
                marks,
                others);
    }
}
