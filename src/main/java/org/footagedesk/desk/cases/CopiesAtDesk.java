package org.footagedesk.desk.cases;

import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.casework.ApproveCopy;
import org.footagedesk.casework.RecordOnCase;
import org.footagedesk.desk.Clip;
import org.footagedesk.desk.CopyWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Rendering;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** Copies at the desk: each look is journaled, and none is handed over before every gate of the policy is open (5.7, 9.10). */
@Component
class CopiesAtDesk implements CopyWork {

    private final CaseFiles cases;
    private final Policies policies;
    private final Renderings renderings;
    private final ApproveCopy approve;
    private final RecordOnCase record;
    private final Vault vault;
    private final Views views;

    CopiesAtDesk(
            CaseFiles cases,
            Policies policies,
            Renderings renderings,
            ApproveCopy approve,
            RecordOnCase record,
            Vault vault,
            Views views) {
        this.cases = cases;
        this.policies = policies;
        this.renderings = renderings;
        this.approve = approve;
        this.record = record;
        this.vault = vault;
        this.views = views;
    }

    @Override
    public Optional<Rendering> rendering(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who).map(found -> renderings.of(found.copy()));
    }

    @Override
    public Optional<Clip> preview(CaseReference reference, String rendering, StaffMember who) {
        return copy(reference, rendering, who)
                .filter(found -> found.copy().sha256() != null)
                .map(found -> {
                    views.record(who.name(), "preview/" + reference + "/" + rendering);
                    return new VaultClip(vault, reference.scope(), found.copy());
                });
    }

    @Override
    public Outcome approve(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.REDACT)) {
            return Refusals.notAllowed(Ability.REDACT);
        }
        return copy(reference, rendering, who)
                .<Outcome>map(found -> approve.approve(reference, found.copy().id(), who.name())
                        ? Outcome.DONE
                        : new Outcome.Changed("There is no preview to approve; somebody else may have approved it."))
                .orElseGet(() -> new Outcome.NotFound("copy"));
    }

    @Override
    public HandOver handOver(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.DISCLOSE)) {
            return new HandOver.Refused(Refusals.notAllowed(Ability.DISCLOSE));
        }
        var found = copy(reference, rendering, who);
        if (found.isEmpty()) {
            return new HandOver.Refused(new Outcome.NotFound("copy"));
        }
        CaseFile file = found.get().file();
        var closed = new Gates(policies.named(file.policy())).closedBefore(GateRule.Stage.DISCLOSURE, file);
        if (!closed.isEmpty()) {
            var gate = closed.getFirst();
            return new HandOver.Refused(
                    new Outcome.Blocked(gate.rule().title(), gate.answer().why()));
        }
        Copy copy = found.get().copy();
        if (copy.sha256() == null || !(copy.state() == Copy.State.READY || copy.state() == Copy.State.DOWNLOADED)) {
            return new HandOver.Refused(new Outcome.Blocked(
                    "The copy is numbered and made", "The copy has not been approved and made yet."));
        }
        record.record(reference, new CopyDownloaded(copy.id(), copy.number(), copy.sha256()), who.name());
        views.record(who.name(), "copy/" + reference + "/" + rendering);
        return new HandOver.Ready(
                "%s-copy-%d.mp4".formatted(reference, copy.number()), new VaultClip(vault, reference.scope(), copy));
    }

    private Optional<CopyOnFile> copy(CaseReference reference, String rendering, StaffMember who) {
        if (!who.may(Ability.RETRIEVE_FOOTAGE)) {
            return Optional.empty();
        }
        return Ids.uuid(rendering)
                .flatMap(id -> cases.find(reference)
                        .flatMap(file -> Optional.ofNullable(file.copies().get(new RenderId(id)))
                                .map(copy -> new CopyOnFile(file, copy))));
    }

    private record CopyOnFile(CaseFile file, Copy copy) {}
}
