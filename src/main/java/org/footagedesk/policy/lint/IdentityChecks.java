package org.footagedesk.policy.lint;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.footagedesk.policy.AcceptedDocument;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.shared.DocumentType;

/** How people must show who they are. */
final class IdentityChecks {

    private static final Set<DocumentType> WITH_A_STATE =
            EnumSet.of(DocumentType.PASSPORT, DocumentType.DRIVING_LICENCE);

    static final Check ORIGINALS = Check.of(
            "subject-access.identity",
            policy -> policy.subjectAccess().identity() == SubjectAccess.Identity.ORIGINALS_AND_PHOTO
                    || policy.evidence().originals(),
            "Everybody sends original papers and a photograph; copies are not accepted.");

    static final Check UK_PAPERS = Check.of(
            "evidence.identity",
            policy -> policy.evidence().identity().stream()
                    .filter(paper -> WITH_A_STATE.contains(paper.type()))
                    .noneMatch(IdentityChecks::mayBeBritish),
            "Passports and driving licences count if they are of an EC or EEA state; UK ones are not listed.");

    private IdentityChecks() {}

    /** Whether the words name the UK, or name no state at all. */
    private static boolean mayBeBritish(AcceptedDocument paper) {
        String name = paper.name().toLowerCase(Locale.UK);
        boolean british = name.matches(".*\\b(uk|united kingdom|british|great britain)\\b.*");
        boolean foreign = name.matches(".*\\b(ec|eea|eu|european|foreign)\\b.*");
        return british || !foreign;
    }
}
