package org.footagedesk.reading.facts;

import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** Which facts mean something in which kind of request: an officer's telephone is no data subject's. */
final class Wanted {

    private static final Set<FieldKey> SUBJECTS = EnumSet.of(
            FieldKey.DS_FULL_NAME,
            FieldKey.DS_DATE_OF_BIRTH,
            FieldKey.DS_ADDRESS,
            FieldKey.DS_POSTCODE,
            FieldKey.DS_TELEPHONE);
    private static final Set<FieldKey> OFFICERS =
            EnumSet.of(FieldKey.OFFICER_NAME, FieldKey.OFFICER_RANK, FieldKey.OFFICER_NUMBER, FieldKey.FORCE);
    private static final Set<FieldKey> INCIDENTS = EnumSet.of(
            FieldKey.INCIDENT_FROM,
            FieldKey.INCIDENT_TO,
            FieldKey.INCIDENT_DATE_ONLY,
            FieldKey.CLOTHING,
            FieldKey.VEHICLE_REGISTRATION,
            FieldKey.INCIDENT_LOCATION,
            FieldKey.INCIDENT_DESCRIPTION);

    private Wanted() {}

    /** The fields that a request of this kind can state. */
    static Set<FieldKey> in(RequestKind kind) {
        Set<FieldKey> wanted = EnumSet.allOf(FieldKey.class);
        switch (kind) {
            case SUBJECT_ACCESS -> wanted.removeAll(OFFICERS);
            case AGENT_ACCESS -> wanted.removeAll(OFFICERS);
            case POLICE ->
                wanted.removeAll(EnumSet.of(
                        FieldKey.DS_POSTCODE,
                        FieldKey.DS_ADDRESS,
                        FieldKey.DS_TELEPHONE,
                        FieldKey.FEE_MENTIONED,
                        FieldKey.RELATIONSHIP));
            case LEGAL -> {
                wanted.removeAll(OFFICERS);
                wanted.removeAll(EnumSet.of(FieldKey.DS_POSTCODE, FieldKey.DS_ADDRESS, FieldKey.DS_TELEPHONE));
            }
            case PROSECUTING_BODY, SECONDARY, MEDIA -> {
                wanted.removeAll(OFFICERS);
                wanted.removeAll(SUBJECTS);
            }
            case OBJECTION, COMPLAINT -> wanted.removeAll(OFFICERS);
            case INFORMATION, POLICY_COPY, NOT_A_REQUEST -> {
                wanted.removeAll(OFFICERS);
                wanted.removeAll(INCIDENTS);
                wanted.removeAll(SUBJECTS);
                wanted.add(kind == RequestKind.POLICY_COPY ? FieldKey.DS_POSTCODE : FieldKey.INCIDENT_LOCATION);
            }
        }
        if (kind != RequestKind.AGENT_ACCESS) wanted.remove(FieldKey.RELATIONSHIP);
        return wanted;
    }

    /** Fees and names of others' papers count only where they can be about this request. */
    static boolean suits(Finding finding, RequestKind kind) {
        return switch (finding.field()) {
            case DS_TELEPHONE ->
                kind != RequestKind.AGENT_ACCESS
                        || finding.rule().contains("form")
                        || !finding.part().equals(Finding.BODY);
            case DS_FULL_NAME ->
                kind != RequestKind.SUBJECT_ACCESS && kind != RequestKind.OBJECTION && kind != RequestKind.COMPLAINT
                        || finding.rule().contains("label")
                        || finding.rule().contains("form");
            case FEE_MENTIONED -> kind != RequestKind.SECONDARY;
            default -> true;
        };
    }
}
