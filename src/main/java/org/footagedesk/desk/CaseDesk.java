package org.footagedesk.desk;

import java.util.List;
import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/**
 * What a person at the desk may ask to see. Whoever asks travels along: lists are narrowed to what their roles allow, and each
 * view of personal data is written to the journal of views. A person who may see nothing gets the empty answer.
 */
public interface CaseDesk {

    Today today(StaffMember who);

    /**
     * Cases, newest first.
     *
     * @param query words to look for in reference, name and address; empty for all
     * @param page from 0
     * @param size from 1 to 200
     */
    CaseList cases(String query, int page, int size, StaffMember who);

    Optional<CasePage> casePage(CaseReference reference, StaffMember who);

    Optional<CaseStory> story(CaseReference reference, StaffMember who);

    List<SetAsideRow> setAside(StaffMember who);
}
