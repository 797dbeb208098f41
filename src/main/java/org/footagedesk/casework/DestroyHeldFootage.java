package org.footagedesk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HeldFootageDestroyed;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkItem;
import org.springframework.stereotype.Component;

/** Destroys in the vault what was held and is let go; redacted copies made of it stay. */
@Component
public class DestroyHeldFootage {

    private static final Duration UNTIL_COPIED = Duration.ofMinutes(10);

    private final CaseSteps steps;
    private final Vault vault;
    private final Work work;

    DestroyHeldFootage(CaseSteps steps, Vault vault, Work work) {
        this.steps = steps;
        this.vault = vault;
        this.work = work;
    }

    /**
     * Destroys the pieces of the hold, named {@code CASE/HOLD}, that no other hold of the case needs, and says so on the case. While
     * another hold of it is being copied, it is tried again later: nobody knows yet which pieces that one needs.
     */
    public void destroy(String id) {
        CasePart part = CasePart.of(id);
        steps.append(part.reference(), CaseEntry.MACHINE, file -> {
            Hold hold = file.holds().get(new HoldId(part.part()));
            return hold == null || hold.state() != HoldState.RELEASED || isDestroyed(file, hold)
                    ? List.of()
                    : destroy(file, hold);
        });
    }

    private List<CaseEvent> destroy(CaseFile file, Hold hold) {
        if (file.holds().values().stream().anyMatch(DestroyHeldFootage::isBeingCopied)) {
            work.schedule(new WorkItem("destroy-held-footage", part(file, hold)), UNTIL_COPIED);
            return List.of();
        }
        Set<Sha256> needed = file.holds().values().stream()
                .filter(other -> other.state() == HoldState.SECURED)
                .flatMap(other -> other.segments().stream())
                .map(HeldSegment::sha256)
                .collect(Collectors.toSet());
        List<Sha256> gone = hold.segments().stream()
                .map(HeldSegment::sha256)
                .filter(Predicate.not(needed::contains))
                .distinct()
                .toList();
        gone.forEach(sha256 -> destroy(file.reference(), sha256));
        return List.of(new HeldFootageDestroyed(hold.id(), gone.size()));
    }

    private void destroy(CaseReference reference, Sha256 sha256) {
        try {
            vault.destroy(reference.scope(), sha256);
        } catch (IOException stays) {
            throw new UncheckedIOException("Held footage of " + reference + " could not be destroyed.", stays);
        }
    }

    private static String part(CaseFile file, Hold hold) {
        return new CasePart(file.reference(), hold.id().value()).toString();
    }

    private static boolean isDestroyed(CaseFile file, Hold hold) {
        return file.all(HeldFootageDestroyed.class).stream()
                .anyMatch(destroyed -> destroyed.hold().equals(hold.id()));
    }

    private static boolean isBeingCopied(Hold hold) {
        return switch (hold.state()) {
            case REQUESTED, PLACED, VERIFIED -> true;
            case SECURED, RELEASED, FAILED -> false;
        };
    }
}
