package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.people.StaffMember;

/** What waits at the desk for one person, as the first page lists it. */
public interface WaitingWork {

    /** The lists that are not empty, the most pressing first. */
    List<Group> of(StaffMember who);

    /**
     * One list.
     *
     * @param total how many there are
     * @param first the first of them: references of cases, or duties of the house; never a person
     */
    record Group(String heading, long total, List<String> first) {

        public Group {
            first = List.copyOf(first);
        }
    }
}
