package org.footagedesk.desk;

import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/**
 * What strangers sent, to be looked at so that nothing in it can act. Whoever reads cases may look; each look is written to the
 * journal of views. What the person may not see, or what is not there, is empty.
 */
public interface Originals {

    /**
     * A document of the case, as a picture and as words.
     *
     * @param page of its pages which one, from 1
     */
    Optional<DocumentPage> document(CaseReference reference, String sha256, int page, StaffMember who);

    /** The document itself, to be taken away. */
    Optional<StrangersFile> file(CaseReference reference, String sha256, StaffMember who);

    Optional<MessagePage> message(CaseReference reference, String submission, StaffMember who);

    /** A message that belongs to no case. */
    Optional<MessagePage> filedMessage(String submission, StaffMember who);
}
