package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CopyEvent.CopyApproved;
import org.footagedesk.casefile.RecordEvent.CopyAuthorised;
import org.jspecify.annotations.Nullable;

/** Which copies of a case were permitted, each with a reason and recipient of its own (policy 5.7). */
public final class CopyPermits {

    private final Map<RenderId, CopyAuthorised> permitted = new HashMap<>();
    private final List<RenderId> numbered = new ArrayList<>();
    private @Nullable CopyAuthorised forTheNext;

    CopyPermits(List<CaseEntry> entries) {
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof CopyAuthorised permit) {
                permit(permit);
            } else if (entry.event() instanceof CopyApproved approved) {
                number(approved.render());
            }
        }
    }

    /** The permission of that copy. */
    public Optional<CopyAuthorised> of(RenderId copy) {
        return Optional.ofNullable(permitted.get(copy));
    }

    /** The copies that have a number and wait for their permission, the lowest number first. */
    public List<RenderId> wanting() {
        return numbered.stream().filter(copy -> !permitted.containsKey(copy)).toList();
    }

    /** Whether the next copy to get a number is permitted already. */
    public boolean isNextPermitted() {
        return forTheNext != null;
    }

    private void permit(CopyAuthorised permit) {
        if (permit.copy() != null) {
            permitted.put(permit.copy(), permit);
            return;
        }
        wanting().stream()
                .findFirst()
                .ifPresentOrElse(first -> permitted.put(first, permit), () -> forTheNext = permit);
    }

    private void number(RenderId copy) {
        numbered.add(copy);
        if (forTheNext != null && !permitted.containsKey(copy)) {
            permitted.put(copy, forTheNext);
            forTheNext = null;
        }
    }
}
