package org.footagedesk.desk;

import java.time.LocalDate;
import org.footagedesk.people.StaffMember;

/** Letters on paper; problems of an {@link Outcome.Invalid} are named like the parameters here. */
public interface Posting {

    /** Records that an approved letter was printed and posted first class on that day (9.6). */
    Outcome posted(String id, LocalDate on, StaffMember who);

    /** Has a letter that waits, or did not arrive, written anew for the post; one line of the address a line. */
    Outcome byPost(String id, String name, String address, StaffMember who);
}
