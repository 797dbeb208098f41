package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.LetterEvent.LetterEdited;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.intake.Channel;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.policy.PolicyWarning.Level;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.policy.lint.CaseWarnings;
import org.footagedesk.shared.RequestKind;

/** Where policy and law part on one case: by its policy and dates, and by what people recorded on it (DOMAIN D.3). */
public final class CasesWarned {

    private static final List<Integer> NO_GROUNDS_OF_LAW = List.of(1, 2);
    private static final Set<Channel> SPOKEN = Set.of(Channel.TELEPHONE, Channel.IN_PERSON);

    private CasesWarned() {}

    /** In the order of the codes. */
    public static List<PolicyWarning> of(CaseFile file, PolicyProfile policy, WorkingCalendar calendar) {
        if (file.isErased() || file.kind() == RequestKind.NOT_A_REQUEST) {
            return List.of();
        }
        var owing = new Obligations(policy, calendar).owing(file);
        var warnings = new ArrayList<>(CaseWarnings.of(policy, file.kind(), owing, calendar));
        var situation = Situation.of(file, policy, Optional.empty());
        refusalWithoutGround(situation).ifPresent(warnings::add);
        objectionForNoDamage(situation).ifPresent(warnings::add);
        spokenWithoutRecord(situation).ifPresent(warnings::add);
        unsaidInLetters(file).forEach(warnings::add);
        return warnings.stream()
                .sorted(Comparator.comparing(PolicyWarning::code))
                .distinct()
                .toList();
    }

    /** Checks 2 and 3 of 9.3 are no grounds of the law by themselves. */
    private static Optional<PolicyWarning> refusalWithoutGround(Situation situation) {
        boolean refused = DisclosurePredicates.decidedToRefuse(situation).met();
        boolean failed = situation.file().last(SixChecksAnswered.class).stream()
                .flatMap(checks ->
                        NO_GROUNDS_OF_LAW.stream().map(check -> checks.answers().get(check)))
                .anyMatch(passed -> !passed);
        return refused && failed && situation.last("exemption").isEmpty()
                ? Optional.of(new PolicyWarning(
                        "W-07",
                        Level.ILLEGAL,
                        "The refusal rests on civil proceedings or a dispute, and no exemption of the law is recorded:"
                                + " neither is a ground by itself."))
                : Optional.empty();
    }

    private static Optional<PolicyWarning> objectionForNoDamage(Situation situation) {
        return situation
                .last("assess")
                .flatMap(taking -> taking.answer("grounds"))
                .filter("NO_DAMAGE"::equals)
                .map(_ -> new PolicyWarning(
                        "W-15",
                        Level.ILLEGAL,
                        "A person need not show damage or distress to object: as the only ground this fails in law."));
    }

    /** A police application by word of mouth leaves no paper: until somebody records why, nothing shows why they were let in. */
    private static Optional<PolicyWarning> spokenWithoutRecord(Situation situation) {
        boolean spoken =
                SPOKEN.contains(situation.file().submissions().getFirst().channel());
        return situation.file().kind() == RequestKind.POLICE
                        && spoken
                        && situation.last("grounds").isEmpty()
                ? Optional.of(new PolicyWarning(
                        "W-17",
                        Level.RISK,
                        "The police applied by word of mouth, and nothing records yet what the images are needed for."))
                : Optional.empty();
    }

    /** What a person's edit took out of a letter that still counts. */
    private static Stream<PolicyWarning> unsaidInLetters(CaseFile file) {
        var asEdited = file.all(LetterEdited.class).stream()
                .collect(Collectors.toMap(LetterEdited::letter, LetterEdited::unsaid, (earlier, later) -> later));
        return file.letters().values().stream()
                .filter(letter -> letter.state() != LetterState.WITHDRAWN)
                .flatMap(letter -> asEdited.getOrDefault(letter.id(), List.of()).stream()
                        .map(statement -> new PolicyWarning(
                                statement.warning(),
                                Level.ILLEGAL,
                                "Letter %s no longer tells %s.".formatted(letter.template(), statement.what()))));
    }
}
