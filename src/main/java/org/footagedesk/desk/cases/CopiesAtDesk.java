package org.footagedesk.desk.cases;

import java.util.Optional;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.casework.ApproveCopy;
import org.footagedesk.casework.HandOverCopy;
import org.footagedesk.desk.Clip;
import org.footagedesk.desk.CopyWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Rendering;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** Copies at the desk: each look is journaled, and none is handed over before every gate of the policy is open (5.7, 9.10). */
@Component
class CopiesAtDesk implements CopyWork {

    private final CaseFiles cases;
    private final Renderings renderings;
    private final ApproveCopy approve;
    private final HandOverCopy handOver;
    private final Vault vault;
    private final Views views;

    CopiesAtDesk(
            CaseFiles cases,
            Renderings renderings,
            ApproveCopy approve,
            HandOverCopy handOver,
            Vault vault,
            Views views) {
        this.cases = cases;
        this.renderings = renderings;
        this.approve = approve;
        this.handOver = handOver;
        this.vault = vault;
        this.views = views;
    }

    @Override
    public Optional<Rendering> rendering(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who).map(found -> renderings.of(found));
    }

    @Override
    public Optional<Clip> preview(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who)
                .filter(found -> found.sha256() != null)
                .map(found -> {
                    views.record(who.name(), "preview/" + reference + "/" + rendering);
                    return new VaultClip(vault, reference.scope(), found);
                });
    }

    @Override
    public Outcome approve(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.REDACT)) {
            return Refusals.notAllowed(Ability.REDACT);
        }
        return copy(reference, rendering, who)
                .<Outcome>map(found -> approve.approve(reference, found.id(), who.name())
                        ? Outcome.DONE
                        : new Outcome.Changed("There is no preview to approve; somebody else may have approved it."))
                .orElseGet(() -> new Outcome.NotFound("copy"));
    }

    @Override
    public HandOver handOver(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.DISCLOSE)) {
            return new HandOver.Refused(Refusals.notAllowed(Ability.DISCLOSE));
        }
        return copy(reference, rendering, who)
                .map(found -> told(reference, handOver.handOver(reference, found.id(), who.name()), who))
                .orElseGet(() -> new HandOver.Refused(new Outcome.NotFound("copy")));
    }

    private HandOver told(CaseReference reference, HandOverCopy.Answer answer, StaffMember who) {
        return switch (answer) {
            case HandOverCopy.Answer.HandedOver(Copy copy) -> {
                views.record(who.name(), "copy/" + reference + "/" + copy.id());
                yield new HandOver.Ready(
                        "%s-copy-%d.mp4".formatted(reference, copy.number()),
                        new VaultClip(vault, reference.scope(), copy));
            }
            case HandOverCopy.Answer.GateClosed(Gates.GateOnCase gate) ->
                new HandOver.Refused(
                        new Outcome.Blocked(gate.rule().title(), gate.answer().why()));
            case HandOverCopy.Answer.NotMade notMade ->
                new HandOver.Refused(new Outcome.Blocked(
                        "The copy is numbered and made", "The copy has not been approved and made yet."));
            case HandOverCopy.Answer.NoSuchCopy none -> new HandOver.Refused(new Outcome.NotFound("copy"));
        };
    }

    private Optional<Copy> copy(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.RETRIEVE_FOOTAGE)) {
            return Optional.empty();
        }
        return Ids.uuid(rendering)
                .flatMap(id -> cases.find(reference)
                        .flatMap(file -> Optional.ofNullable(file.copies().get(new RenderId(id)))));
    }
}
