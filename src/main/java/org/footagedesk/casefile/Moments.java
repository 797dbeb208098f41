package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.CaseDays;
import org.footagedesk.policy.CaseMoment;
import org.footagedesk.policy.Happened;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.StepTaken;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;

/** On which days the moments that policy speaks of happened on a case, told from its events. */
final class Moments implements Happened {

    private final CaseFile file;
    private final PolicyProfile policy;
    private final Procedure procedure;
    private final List<Taking> takings;
    private final Collection<LetterOnFile> letters;
    private final Map<CaseMoment, List<LocalDate>> told = new HashMap<>();

    private Moments(CaseFile file, PolicyProfile policy) {
        this.file = file;
        this.policy = policy;
        this.procedure = policy.rulesFor(file.kind()).procedure();
        this.letters = file.letters().values();
        this.takings = Taking.of(file.entries(), procedure).stream()
                .filter(taking -> !taking.undone())
                .toList();
    }

    /** The days of the case, those that follow from others among them. */
    static CaseDays of(CaseFile file, PolicyProfile policy) {
        return new CaseDays(new Moments(file, policy), policy.asksFee(file.kind()));
    }

    @Override
    public List<LocalDate> days(CaseMoment moment) {
        List<LocalDate> known = told.get(moment);
        if (known == null) {
            known = tell(moment);
            told.put(moment, known);
        }
        return known;
    }

    private List<LocalDate> tell(CaseMoment moment) {
        return switch (moment) {
            case LetterSent letter -> sent(letter.letter()).toList();
            case StepTaken step -> taken(step.step()).map(Taking::on).toList();
            case Milestone milestone ->
                Stream.concat(recorded(milestone), marked(milestone)).toList();
        };
    }

    private Stream<LocalDate> recorded(Milestone milestone) {
        return switch (milestone) {
            case REQUEST_RECEIVED -> Stream.of(London.day(file.receivedAt()));
            case FORM_RECEIVED -> forms();
            case FEE_RECEIVED -> feeInFull().stream();
            case IDENTITY_RECEIVED -> identified();
            case INFORMATION_RECEIVED -> replies();
            case FOOTAGE_RELEASED -> file.firstAt(CopyEvent.CopyDownloaded.class).map(London::day).stream();
            case ORDER_DATE -> orderDate();
            case FORM_AND_FEE_RECEIVED,
                    IDENTITY_REQUESTED,
                    AUTHORITY_REQUESTED,
                    AUTHORITY_RECEIVED,
                    ALL_ASKED_FOR_RECEIVED,
                    INFORMATION_REQUESTED,
                    QUESTION_CLEAR,
                    EXTENSION_NOTIFIED,
                    LETTER_SENT,
                    OFFICER_VERIFIED,
                    ENDED -> Stream.empty();
        };
    }

    /** What the procedure says is that milestone: a letter that left, or a step that was passed. */
    private Stream<LocalDate> marked(Milestone milestone) {
        return procedure.marks().stream()
                .filter(mark -> mark.milestone() == milestone)
                .flatMap(mark -> switch (mark.is()) {
                    case LetterSent letter ->
                        sent(letter.letter())
                                .filter(day -> mark.afterPassing()
                                        .map(step -> wasPassedBy(day, step))
                                        .orElse(true));
                    case StepTaken step -> passed(step.step());
                    case Milestone other -> recorded(other);
                });
    }

    /** A later taking that is not passed takes the earlier ones back, as a doubt after a call back does. */
    private Stream<LocalDate> passed(String step) {
        var standing = new ArrayList<LocalDate>();
        taken(step).forEach(taking -> {
            if (taking.isPassed()) {
                standing.add(taking.on());
            } else {
                standing.clear();
            }
        });
        return standing.stream();
    }

    private boolean wasPassedBy(LocalDate day, String step) {
        Instant over = day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        return taken(step)
                .filter(taking -> taking.at().isBefore(over))
                .reduce((earlier, later) -> later)
                .filter(Taking::isPassed)
                .isPresent();
    }

    private Stream<Taking> taken(String step) {
        return takings.stream().filter(taking -> taking.step().equals(step));
    }

    /** A letter that came back has not left: its obligation is open again (MAIL.md, step 7). */
    private Stream<LocalDate> sent(String template) {
        return letters.stream()
                .filter(letter -> letter.template().equals(template) && letter.state() == LetterState.SENT)
                .map(LetterOnFile::sentAt)
                .filter(Objects::nonNull)
                .map(London::day);
    }

    /** A part of the fee is none: the clock waits for the rest. */
    private Optional<LocalDate> feeInFull() {
        int paid = 0;
        for (CaseEntry entry : file.entries()) {
            if (entry.event() instanceof RecordEvent.FeeRecorded fee) {
                paid += fee.pence();
                if (paid >= policy.fee().pence()) {
                    return Optional.of(on(fee.on(), entry.at()));
                }
            }
        }
        return Optional.empty();
    }

    private Stream<LocalDate> identified() {
        return file.entries().stream()
                .flatMap(entry -> entry.event() instanceof RecordEvent.IdentityChecked check && check.satisfied()
                        ? Stream.of(on(check.on(), entry.at()))
                        : Stream.empty());
    }

    private Stream<LocalDate> forms() {
        return file.documents().stream()
                .filter(document -> document.type() == DocumentType.SAR_FORM)
                .flatMap(document -> file.submissions().stream()
                        .filter(joined -> joined.submission().equals(document.submission())))
                .map(SubmissionJoined::receivedAt)
                .map(London::day);
    }

    /** A machine's answer never counts as a reply (DOMAIN F 11). */
    private Stream<LocalDate> replies() {
        return file.submissions().stream()
                .filter(joined -> joined.as() == JoinedAs.REPLY)
                .map(SubmissionJoined::receivedAt)
                .map(London::day);
    }

    private Stream<LocalDate> orderDate() {
        return taken("classify")
                .reduce((earlier, later) -> later)
                .flatMap(taking -> taking.answer("order_date"))
                .map(LocalDate::parse)
                .stream();
    }

    private static LocalDate on(@Nullable LocalDate said, Instant recorded) {
        return said == null ? London.day(recorded) : said;
    }
}
