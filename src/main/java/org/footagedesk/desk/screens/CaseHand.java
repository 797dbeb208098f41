package org.footagedesk.desk.screens;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.footagedesk.desk.CaseAction;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.CaseStory.NextStep;
import org.footagedesk.desk.StepWork.Offered;
import org.footagedesk.people.StaffMember;

/**
 * What one person may do on a case, in the order in which they look for it: what the chart says comes next stands first, letters
 * and steps for which there must be an occasion are folded away behind it.
 *
 * @param arriving footage that needs a hand, then what came from the requester
 * @param next steps that lead the case on
 * @param deciding the decision and what follows from it
 */
record CaseHand(
        List<NextStep> arriving,
        List<Offered> next,
        List<NextStep> deciding,
        List<Offered> letters,
        List<Offered> others,
        List<NextStep> lettingGo,
        List<NextStep> blocked,
        List<Offered> shut) {

    private static final Set<CaseAction> ARRIVING = EnumSet.of(
            CaseAction.HOLD_BEYOND_QUOTA,
            CaseAction.HOLD_AGAIN,
            CaseAction.CONFIRM_HOLD,
            CaseAction.RECORD_FEE,
            CaseAction.RECORD_IDENTITY);
    private static final Set<CaseAction> LETTING_GO = EnumSet.of(CaseAction.RELEASE_HOLD);

    /** Steps this person's roles can never take are not mentioned at all. */
    static CaseHand of(CaseStory story, StaffMember who) {
        List<NextStep> theirs = story.steps().stream()
                .filter(step -> who.may(step.action().ability()))
                .sorted((one, other) -> one.action().compareTo(other.action()))
                .toList();
        List<NextStep> possible =
                theirs.stream().filter(step -> !step.blocked()).toList();
        return new CaseHand(
                possible.stream()
                        .filter(step -> ARRIVING.contains(step.action()))
                        .toList(),
                moves(story, move -> !move.blocked() && move.leadsOn()),
                possible.stream()
                        .filter(step -> !ARRIVING.contains(step.action()) && !LETTING_GO.contains(step.action()))
                        .toList(),
                moves(story, move -> !move.blocked() && !move.leadsOn() && move.letter() != null),
                moves(story, move -> !move.blocked() && !move.leadsOn() && move.letter() == null),
                possible.stream()
                        .filter(step -> LETTING_GO.contains(step.action()))
                        .toList(),
                theirs.stream().filter(NextStep::blocked).toList(),
                moves(story, Offered::blocked));
    }

    public boolean isEmpty() {
        return arriving.isEmpty()
                && next.isEmpty()
                && deciding.isEmpty()
                && letters.isEmpty()
                && others.isEmpty()
                && lettingGo.isEmpty();
    }

    public boolean nothingShut() {
        return blocked.isEmpty() && shut.isEmpty();
    }

    private static List<Offered> moves(CaseStory story, Predicate<Offered> such) {
        return story.moves().stream().filter(such).toList();
    }
}
