package org.footagedesk.casework;

import org.footagedesk.casefile.First;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** The subject access requests that were passed on to somebody and that they have not opened yet (policy 9.5). */
@Component
public class NewToThem {

    private final Notices notices;

    NewToThem(Notices notices) {
        this.notices = notices;
    }

    /** At most so many, the oldest first; by the name under which the person signs in. */
    public First<CaseReference> of(String staff, int most) {
        return notices.unseen(NoticeKind.NEW_SUBJECT_ACCESS, staff, most);
    }

    /** The person has opened the case; it is not new to them any more. */
    public void opened(CaseReference reference, String staff) {
        notices.seen(reference, staff);
    }
}
