package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.IdentityPaperDeleted;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.policy.Evidence;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.Sha256;

/**
 * The copies of identity papers on a case: those still there, and those that were deleted (DOMAIN E.0 rule 10).
 *
 * @param settledAt from when on nobody needs those that are there: the check that satisfied, or the last of them to come after it
 */
public record IdentityPapers(List<CaseEntry> kept, Set<Sha256> deleted, Optional<Instant> settledAt) {

    public IdentityPapers {
        kept = List.copyOf(kept);
        deleted = Set.copyOf(deleted);
    }

    /** Which papers count is the policy's to say. */
    public static IdentityPapers of(CaseFile file, Evidence evidence) {
        Set<DocumentType> types = evidence.identityPapers();
        Set<Sha256> deleted = deletedOn(file);
        List<CaseEntry> kept = file.entries().stream()
                .filter(entry -> entry.event() instanceof DocumentKept paper
                        && types.contains(paper.type())
                        && !deleted.contains(paper.sha256()))
                .toList();
        return new IdentityPapers(kept, deleted, settledAt(file, kept));
    }

    /** The hashes of the papers that were deleted on that case. */
    public static Set<Sha256> deletedOn(CaseFile file) {
        return file.all(IdentityPaperDeleted.class).stream()
                .map(IdentityPaperDeleted::sha256)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Instant> settledAt(CaseFile file, List<CaseEntry> kept) {
        return file.entries().reversed().stream()
                .filter(entry -> entry.event() instanceof IdentityChecked)
                .findFirst()
                .filter(entry -> entry.event() instanceof IdentityChecked check && check.satisfied())
                .flatMap(check -> Stream.concat(Stream.of(check), kept.stream())
                        .map(CaseEntry::at)
                        .max(Comparator.naturalOrder()));
    }

    /** The deletion of each that is there; papers of the same bytes go together. */
    public List<IdentityPaperDeleted> deletions() {
        return kept.stream()
                .map(CaseEntry::event)
                .map(DocumentKept.class::cast)
                .map(paper -> new IdentityPaperDeleted(paper.sha256(), paper.type()))
                .collect(Collectors.toMap(
                        IdentityPaperDeleted::sha256, gone -> gone, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
