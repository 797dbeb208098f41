package org.footagedesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.IntakeEvent.PassedOn;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** Passes a new subject access request on to those who decide it, without delay (policy 9.5). */
@Component
class PassOn {

    private static final Set<Role> WHO_DECIDES = Set.of(Role.DATA_CONTROLLER, Role.GPM);

    private final TellStaff tell;

    PassOn(TellStaff tell) {
        this.tell = tell;
    }

    /** Tells them within the surrounding transaction; the event of it, or nothing for any other kind of request. */
    List<PassedOn> atOnce(CaseReference reference, RequestKind kind) {
        if (kind != RequestKind.SUBJECT_ACCESS && kind != RequestKind.AGENT_ACCESS) {
            return List.of();
        }
        tell.tell(NoticeKind.NEW_SUBJECT_ACCESS, reference, Optional.empty(), WHO_DECIDES);
        return List.of(new PassedOn(WHO_DECIDES));
    }
}
