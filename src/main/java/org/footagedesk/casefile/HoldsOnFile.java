package org.footagedesk.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;

/** The holds of all cases, as far as they are counted and looked for together. */
public interface HoldsOnFile {

    /** What the machine held from that moment up to, but not including, the other on the cases in which somebody wrote from that address. */
    Held heldFor(EmailAddress sender, Instant from, Instant to);

    /** Footage that is not held because a quota was used up and nobody has asked for it since, the oldest first. */
    First<NotHeld> beyondQuota(int most);

    /** Footage that goes unless a person confirms it, what goes first at the front. */
    First<Lapsing> lapsing(int most);

    /** Other cases, not at their end, that asked for any of that footage too and did not let it go. */
    List<CaseReference> relying(Footage footage, CaseReference but);

    /** Those of them that have no copy of their own, so that this one may be the last. */
    List<CaseReference> withoutCopyOf(Footage footage, CaseReference but);

    /**
     * So much was held.
     *
     * @param holds one for each camera and time; the parts of a window that was not over yet count as one
     */
    record Held(int holds, Duration footage) {

        public static final Held NOTHING = new Held(0, Duration.ZERO);
    }

    /** Footage of a case that is not held. */
    record NotHeld(CaseReference reference, HoldId id, Footage footage) {}

    /** Held footage of a case that goes at that instant. */
    record Lapsing(CaseReference reference, HoldId id, String camera, Instant lapsesAt) {}
}
