package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Set<Role> STAFF = Set.of(Role.CLERK, Role.GPM);

    private final LetterTemplate kind = Letters.kind(true);
    private final Draft draft = Letters.draft();
    private final AutomaticApproval instruction =
            new AutomaticApproval(Letters.SAR_2, "Thea Town-Clerk", Role.DATA_CONTROLLER, Letters.NOON);

    @Test
    void whoReadTheTextAndMayApproveItLetsItGo() {
        var approval = draft.approve(draft.sha256(), "Cleo Clerk", Set.of(Role.CLERK), STAFF, Letters.NOON);

        assertThat(approval).isEqualTo(new Approval.Approved(Letters.approved(draft)));
    }

    @Test
    void aTextThatChangedSinceItWasReadIsNotApproved() {
        var changed = draft.edited("Something else.");

        var approval = changed.approve(draft.sha256(), "Cleo Clerk", Set.of(Role.CLERK), STAFF, Letters.NOON);

        assertThat(approval).isEqualTo(new Approval.TextChanged(changed.sha256()));
    }

    @Test
    void whoHasNoneOfTheNeededRolesIsToldWhoMay() {
        var approval = draft.approve(draft.sha256(), "Tom", Set.of(Role.TMO), STAFF, Letters.NOON);

        assertThat(approval).isEqualTo(new Approval.NotAllowed(STAFF));
    }

    @Test
    void anApprovedLetterCannotHoldAnotherTextThanTheApprovedOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovedLetter(
                        draft, Sha256.of("another"), "Cleo Clerk", Role.CLERK, Letters.NOON, Optional.empty()))
                .withMessageContaining("not the text that was approved");
    }

    @Test
    void aStandingInstructionLetsAnAutomaticLetterGoInTheNameOfWhoGaveIt() {
        var approval = instruction.approve(kind, draft, Letters.NOON);

        assertThat(approval).hasValueSatisfying(approved -> {
            assertThat(approved.approver()).isEqualTo("Thea Town-Clerk");
            assertThat(approved.under()).contains(instruction);
        });
    }

    @Test
    void aStandingInstructionCoversNeitherOtherLettersNorEditedOnesNorThePast() {
        var before = Letters.NOON.minus(Duration.ofSeconds(1));

        assertThat(instruction.approve(Letters.kind(false), draft, Letters.NOON))
                .isEmpty();
        assertThat(instruction.approve(kind, draft.edited("Something else."), Letters.NOON))
                .isEmpty();
        assertThat(instruction.approve(kind, draft, before)).isEmpty();
    }

    @Test
    void onlyTheDataControllerGivesAStandingInstruction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutomaticApproval(Letters.SAR_2, "Cleo Clerk", Role.CLERK, Letters.NOON));
    }
}
