package org.footagedesk.casework;

import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.GatePredicates;
import org.footagedesk.casefile.Gates;
import org.footagedesk.policy.Circumstance;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What of a case decides which letter fits. */
final class Circumstances {

    private Circumstances() {}

    /** Somebody has called the officer back on a number the body holds, and is satisfied (DOMAIN E.3). */
    static boolean isVerifiedOfficer(CaseFile file, PolicyProfile policy) {
        return file.kind() == RequestKind.POLICE && Gates.isMet(GatePredicates.OFFICER_VERIFIED, file, policy);
    }

    static Set<Circumstance> of(CaseFile file, PolicyProfile policy) {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        boolean form = file.documents().stream().anyMatch(paper -> paper.type() == DocumentType.SAR_FORM);
        boolean saysWhatAndWhere = file.details().value(FieldKey.INCIDENT_FROM).isPresent()
                && file.details().value(FieldKey.INCIDENT_LOCATION).isPresent();
        if (!form && !saysWhatAndWhere) {
            circumstances.add(Circumstance.NO_FORM);
        }
        if (isVerifiedOfficer(file, policy)) {
            circumstances.add(Circumstance.OFFICIAL_ADDRESS_VERIFIED);
        }
        return circumstances;
    }
}
