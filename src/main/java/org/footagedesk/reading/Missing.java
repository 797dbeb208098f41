package org.footagedesk.reading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/** What a clerk would have to ask for before searching (policy Appendix 1 and 2). */
public final class Missing {

    private static final Set<DocumentType> IDENTITY =
            EnumSet.of(DocumentType.PASSPORT, DocumentType.DRIVING_LICENCE, DocumentType.BIRTH_CERTIFICATE);
    private static final Set<DocumentType> ADDRESS =
            EnumSet.of(DocumentType.UTILITY_BILL, DocumentType.COUNCIL_TAX, DocumentType.BANK_STATEMENT);

    private Missing() {}

    /**
     * The fields and papers still wanted, in the order of the form.
     *
     * @param feePaid whether the fee was paid or is said to be on its way
     * @param feeAsked whether the policy profile asks a fee at all
     */
    public static Set<FieldKey> of(
            RequestKind kind,
            Collection<Finding> findings,
            Collection<TypedDocument> documents,
            boolean feePaid,
            boolean feeAsked) {
        Set<FieldKey> known = findings.stream()
                .map(Finding::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldKey.class)));
        return switch (kind) {
            case SUBJECT_ACCESS, AGENT_ACCESS ->
                forSubject(known, types(documents), feePaid || !feeAsked || known.contains(FieldKey.FEE));
            case POLICE -> forPolice(known, types(documents).contains(DocumentType.POLICE_LETTER));
            case PROSECUTING_BODY,
                    LEGAL,
                    SECONDARY,
                    MEDIA,
                    OBJECTION,
                    COMPLAINT,
                    INFORMATION,
                    POLICY_COPY,
                    NOT_A_REQUEST -> EnumSet.noneOf(FieldKey.class);
        };
    }

    private static Set<DocumentType> types(Collection<TypedDocument> documents) {
        return documents.stream()
                .map(TypedDocument::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }

    private static Set<FieldKey> forSubject(Set<FieldKey> known, Set<DocumentType> papers, boolean feeSettled) {
        Set<FieldKey> missing = EnumSet.of(
                FieldKey.INCIDENT_FROM,
                FieldKey.INCIDENT_LOCATION,
                FieldKey.DS_FULL_NAME,
                FieldKey.DS_DATE_OF_BIRTH,
                FieldKey.DS_ADDRESS,
                FieldKey.CLOTHING);
        missing.removeAll(known);
        if (papers.stream().noneMatch(IDENTITY::contains)) missing.add(FieldKey.IDENTITY_DOCUMENT);
        if (papers.stream().noneMatch(ADDRESS::contains)) missing.add(FieldKey.ADDRESS_DOCUMENT);
        if (!papers.contains(DocumentType.PHOTO)) missing.add(FieldKey.PHOTO);
        if (!feeSettled) missing.add(FieldKey.FEE);
        return missing;
    }

    /** Appendix 2 asks for (a) a log or crime number, or (b) time, date and place of an occurrence; one is enough. A
     * demand that names no occurrence at all has neither. */
    private static Set<FieldKey> forPolice(Set<FieldKey> known, boolean letter) {
        Set<FieldKey> missing = EnumSet.noneOf(FieldKey.class);
        boolean referenced = known.contains(FieldKey.CRIME_REFERENCE) || known.contains(FieldKey.LOG_NUMBER);
        boolean named = letter || known.contains(FieldKey.INCIDENT_DESCRIPTION);
        boolean occurrence =
                named && known.contains(FieldKey.INCIDENT_FROM) && known.contains(FieldKey.INCIDENT_LOCATION);
        if (!referenced && !occurrence) missing.add(FieldKey.REFERENCE_OR_OCCURRENCE);
        boolean identified = known.contains(FieldKey.OFFICER_NAME) && known.contains(FieldKey.OFFICER_NUMBER);
        if (!identified) missing.add(FieldKey.OFFICER_IDENTITY);
        return missing;
    }
}
