package org.footagedesk.desk;

import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/**
 * Looking through a redacted copy, approving it, and handing it over with its number. Only for those who may retrieve
 * footage (9.10); everybody else gets the empty answer or a refusal.
 */
public interface CopyWork {

    Optional<Rendering> rendering(CaseReference reference, String rendering, StaffMember who);

    /** The rendered copy, to be looked at before it is approved. */
    Optional<Clip> preview(CaseReference reference, String rendering, StaffMember who);

    /** Says that the person has looked through the preview and that it shows the data subject alone. */
    Outcome approve(CaseReference reference, String rendering, StaffMember who);

    /** The numbered copy; blocked, naming the gate, until everything the policy asks for is recorded. */
    HandOver handOver(CaseReference reference, String rendering, StaffMember who);

    /** What became of asking for the copy. */
    sealed interface HandOver {
        record Ready(String fileName, Clip clip) implements HandOver {}

        record Refused(Outcome.Refusal why) implements HandOver {}
    }
}
