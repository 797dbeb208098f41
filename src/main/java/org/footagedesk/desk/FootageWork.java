package org.footagedesk.desk;

import java.time.Duration;
import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/**
 * Looking at held footage, and marking in it the one person whom a copy may show. Only for those who may retrieve footage
 * (9.10), and only once they have said what for (4.2); everybody else gets the empty answer or a refusal.
 */
public interface FootageWork {

    /** Whether this person has said today what they look at it for. */
    boolean purposeStated(CaseReference reference, String hold, StaffMember who);

    /** Puts on record what the footage is looked at for, which opens it; problems are named objective or words (policy 4.2). */
    Outcome statePurpose(CaseReference reference, String hold, String objective, String words, StaffMember who);

    /** The held footage as the page shows it, with the copies made from it so far. */
    Optional<HeldFootage> held(CaseReference reference, String hold, StaffMember who);

    /** One picture of the held footage in its full size, as JPEG; the offset counts from the beginning of the hold. */
    Optional<byte[]> still(CaseReference reference, String hold, Duration offset, StaffMember who);

    /** Keeps what was marked and starts the render; problems are named window, box, enters or leaves. */
    Marking markSubject(CaseReference reference, String hold, SubjectMark mark, StaffMember who);

    /** What became of marking the subject. */
    sealed interface Marking {
        record Started(String rendering) implements Marking {}

        record Refused(Outcome.Refusal why) implements Marking {}
    }
}
