package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a case: the law that its policy goes by, the papers of its requester, the cases that came of the same message, and a policy that came into
 * force since.
 *
 * @param laws the statutes and codes on which a decision may rest, as the policy lists them (1.2)
 * @param returnedForms forms of ours that came back and that a person must look at
 * @param application how the police applied, in a sentence; none where the case is none of theirs
 * @param alsoAsked by message, what its words plainly ask for beside the case and what is no case yet
 * @param deletedPapers the hashes of the papers that were deleted after the check
 * @param quarantined what was found in papers that nothing may open, by their hashes
 * @param waitingPapers the names of papers that no virus scanner has seen yet
 * @param forPerson what the messages speak of that somebody must think about before anything else, in sentences
 * @param laterPolicy the policy in force by now, where the case is still dealt with under an earlier one
 */
public record CaseAside(
        String policy,
        List<String> laws,
        Identity identity,
        List<Linked> linked,
        List<ReturnedForm> returnedForms,
        @Nullable String application,
        Map<String, List<RequestKind>> alsoAsked,
        List<String> deletedPapers,
        Map<String, String> quarantined,
        List<String> waitingPapers,
        List<String> forPerson,
        @Nullable LaterPolicy laterPolicy) {

    public CaseAside {
        laws = List.copyOf(laws);
        linked = List.copyOf(linked);
        returnedForms = List.copyOf(returnedForms);
        alsoAsked = Map.copyOf(alsoAsked);
        quarantined = Map.copyOf(quarantined);
        waitingPapers = List.copyOf(waitingPapers);
        forPerson = List.copyOf(forPerson);
        deletedPapers = List.copyOf(deletedPapers);
    }

    /**
     * The papers by which the requester shows who they are, and hints in words; never a verdict.
     *
     * @param deletable whether papers are there that nobody needs any more
     */
    public record Identity(List<Need> needs, List<String> hints, boolean deletable) {

        public Identity {
            needs = List.copyOf(needs);
            hints = List.copyOf(hints);
        }
    }

    /**
     * One thing to be shown.
     *
     * @param asked whether the policy always asks for it
     * @param seen the types that somebody saw, each with the number of originals
     */
    public record Need(
            String purpose, boolean asked, List<String> accepted, List<Paper> came, Map<DocumentType, Integer> seen) {}

    /** A paper that came. */
    public record Paper(String name, DocumentType type, String sha256, boolean deleted) {}

    /** A form that came back with gaps, or in a way in which its fields cannot be read; each gap in a sentence. */
    public record ReturnedForm(String document, List<String> gaps) {

        public ReturnedForm {
            gaps = List.copyOf(gaps);
        }
    }

    /** Another case of the same message. */
    public record Linked(String reference, String why) {}

    /** The policy in force by now. */
    public record LaterPolicy(String reference, String title, LocalDate inForceFrom) {}
}
