package org.footagedesk.casework;

import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.policy.Circumstance;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;

/** What of a case decides which letter fits. */
final class Circumstances {

    private Circumstances() {}

    static Set<Circumstance> of(CaseFile file) {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        boolean form = file.documents().stream().anyMatch(paper -> paper.type() == DocumentType.SAR_FORM);
        boolean saysWhatAndWhere = file.details().value(FieldKey.INCIDENT_FROM).isPresent()
                && file.details().value(FieldKey.INCIDENT_LOCATION).isPresent();
        if (!form && !saysWhatAndWhere) {
            circumstances.add(Circumstance.NO_FORM);
        }
        return circumstances;
    }
}
