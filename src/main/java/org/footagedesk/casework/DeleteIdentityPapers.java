package org.footagedesk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.IdentityPapers;
import org.footagedesk.casefile.IntakeEvent.IdentityPaperDeleted;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Deletes the copies of identity papers once somebody was satisfied by them and the policy's days are over; what was seen stays on record (DOMAIN E.0 rule 10). */
@Component
public class DeleteIdentityPapers {

    private final CaseSteps steps;
    private final Policies policies;
    private final Vault vault;
    private final Work work;
    private final Clock clock;

    DeleteIdentityPapers(CaseSteps steps, Policies policies, Vault vault, Work work, Clock clock) {
        this.steps = steps;
        this.policies = policies;
        this.vault = vault;
        this.work = work;
        this.clock = clock;
    }

    /** Does what the day asks of the case of that reference: nothing while the papers are kept or nobody is satisfied, else deletes. */
    public void delete(String reference) {
        steps.append(new CaseReference(reference), CaseEntry.MACHINE, file -> {
            IdentityPapers papers = papers(file);
            if (papers.kept().isEmpty() || papers.settledAt().isEmpty()) {
                return List.of();
            }
            Instant goneAt = goneAt(file, papers.settledAt().get());
            if (clock.instant().isBefore(goneAt)) {
                comeBack(file, goneAt);
                return List.of();
            }
            return destroyed(file, papers);
        });
    }

    /** Deletes at once, since a person says so; whether none is left: nothing goes while nobody is satisfied of the identity. */
    public boolean deleteNow(CaseReference reference, String who) {
        CaseFile after = steps.append(
                reference,
                who,
                file -> papers(file)
                        .settledAt()
                        .map(settled -> destroyed(file, papers(file)))
                        .orElse(List.of()));
        return papers(after).kept().isEmpty();
    }

    private List<IdentityPaperDeleted> destroyed(CaseFile file, IdentityPapers papers) {
        List<IdentityPaperDeleted> gone = papers.deletions();
        gone.forEach(paper -> destroy(file.reference(), paper));
        return gone;
    }

    private void destroy(CaseReference reference, IdentityPaperDeleted paper) {
        try {
            vault.destroy(reference.scope(), paper.sha256());
        } catch (IOException stays) {
            throw new UncheckedIOException("An identity paper of " + reference + " could not be deleted.", stays);
        }
    }

    private void comeBack(CaseFile file, Instant at) {
        work.schedule("delete-identity-papers", file.reference().value(), at);
    }

    private Instant goneAt(CaseFile file, Instant settled) {
        return policies.named(file.policy()).identityPapers().goneAt(settled, policies.calendar());
    }

    private IdentityPapers papers(CaseFile file) {
        return IdentityPapers.of(file, policies.named(file.policy()).evidence());
    }
}
