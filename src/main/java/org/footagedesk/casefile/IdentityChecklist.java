package org.footagedesk.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.policy.AcceptedDocument;
import org.footagedesk.policy.Evidence;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * What is there of the papers by which a requester shows who they are, and how it agrees with what they state (policy 9.1c;
 * DOMAIN B.2): hints for the person who decides, never a verdict.
 *
 * @param hints in words, the weightiest first
 */
public record IdentityChecklist(List<Need> needs, List<String> hints) {

    public IdentityChecklist {
        needs = List.copyOf(needs);
        hints = List.copyOf(hints);
    }

    /** What a paper is to show. */
    public enum Purpose {
        IDENTITY,
        ADDRESS,
        PHOTO,
        NAME_CHANGE
    }

    /**
     * One thing to be shown.
     *
     * @param asked whether the policy always asks for it; else only on real doubt
     * @param accepted the papers that show it, as the form names them
     * @param came the papers of such types that came, deleted ones too
     * @param seen the types that somebody recorded as seen, each with the number of originals
     */
    public record Need(
            Purpose purpose,
            boolean asked,
            List<String> accepted,
            List<DocumentKept> came,
            Map<DocumentType, Integer> seen) {

        public Need {
            accepted = List.copyOf(accepted);
            came = List.copyOf(came);
            seen = Map.copyOf(seen);
        }

        /** Whether nothing of it is there or was seen. */
        public boolean isOpen() {
            return came.isEmpty() && seen.isEmpty();
        }
    }

    /** Of a request for one's own images; empty for every other kind, which is checked by steps of its own. */
    public static IdentityChecklist of(CaseFile file, PolicyProfile policy) {
        if (file.kind() != RequestKind.SUBJECT_ACCESS && file.kind() != RequestKind.AGENT_ACCESS) {
            return new IdentityChecklist(List.of(), List.of());
        }
        Evidence evidence = policy.evidence();
        var agreement = new PapersAgree(file, evidence);
        boolean always = policy.subjectAccess().identity() == SubjectAccess.Identity.ORIGINALS_AND_PHOTO;
        Set<FieldKey> required = always ? policy.rulesFor(file.kind()).requires() : Set.of();
        var needs = new ArrayList<Need>();
        needs.add(need(file, Purpose.IDENTITY, required.contains(FieldKey.IDENTITY_DOCUMENT), evidence.identity()));
        needs.add(need(file, Purpose.ADDRESS, required.contains(FieldKey.ADDRESS_DOCUMENT), evidence.address()));
        needs.add(need(
                file,
                Purpose.PHOTO,
                required.contains(FieldKey.PHOTO),
                List.of(new AcceptedDocument("recent photograph, full face", DocumentType.PHOTO))));
        needs.add(need(file, Purpose.NAME_CHANGE, agreement.namesDiffer(), evidence.nameChange()));
        needs.removeIf(need -> !need.asked() && need.isOpen() && need.purpose() != Purpose.IDENTITY);
        return new IdentityChecklist(needs, new IdentityHints(file, policy, agreement, needs).all());
    }

    private static Need need(CaseFile file, Purpose purpose, boolean asked, List<AcceptedDocument> accepted) {
        var types = EnumSet.noneOf(DocumentType.class);
        accepted.stream().map(AcceptedDocument::type).forEach(types::add);
        types.remove(DocumentType.OTHER);
        var seen = new TreeMap<DocumentType, Integer>();
        file.last(IdentityChecked.class)
                .ifPresent(check -> check.seen().stream()
                        .filter(types::contains)
                        .forEach(type -> seen.put(type, check.originalsOf(type))));
        return new Need(
                purpose,
                asked,
                accepted.stream().map(AcceptedDocument::name).toList(),
                file.documents().stream()
                        .filter(paper -> types.contains(paper.type()))
                        .toList(),
                seen);
    }
}
