package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.policy.CaseState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;

/** All cases in short, the newest first. */
public interface CaseList {

    /** So many cases are counted; a list of more is said to be longer, so that it takes no longer to show. */
    long MOST_COUNTED = 1_000;

    /**
     * One page of the list. Its total counts no further than {@link #MOST_COUNTED}, or than one case beyond this page where that is more.
     *
     * @param query words that must all fit the case: a reference, a kind, or a whole word of the requester's name, address or references; blank for all
     * @param page counted from 0
     */
    Page page(String query, int page, int size);

    /** Cases that owe something by that day, decided or not, the earliest first, at most so many; a decision tells nobody before its letter left. */
    Page dueUntil(LocalDate day, int most);

    /** Cases that stand in one of these states, at most so many, the oldest first. */
    Page in(Set<CaseState> states, int most);

    /** One page of the cases of that kind that stand in one of these states, the newest first; page counted from 0. */
    Page newest(RequestKind kind, Set<CaseState> states, int page, int size);

    /** Who asked, without the whole file being read; nothing is known where the case's personal data has been erased. */
    Correspondent requester(CaseReference reference);

    /** A page and how many cases there are in all. */
    record Page(List<Line> cases, long total) {}

    /** One case in short. */
    record Line(
            CaseReference reference,
            RequestKind kind,
            CaseState state,
            Instant receivedAt,
            Optional<LocalDate> governingDue,
            Correspondent requester) {}
}
