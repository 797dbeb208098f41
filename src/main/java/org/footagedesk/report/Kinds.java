package org.footagedesk.report;

import org.footagedesk.shared.RequestKind;

/** The kinds of request, as a committee reads them. */
final class Kinds {

    private Kinds() {}

    static String of(RequestKind kind) {
        return switch (kind) {
            case SUBJECT_ACCESS -> "Subject access";
            case AGENT_ACCESS -> "Subject access by an agent";
            case POLICE -> "Police";
            case PROSECUTING_BODY -> "Other prosecuting bodies";
            case LEGAL -> "Courts, lawyers and insurers";
            case SECONDARY -> "Images of other people";
            case MEDIA -> "Media";
            case OBJECTION -> "Objection or erasure";
            case COMPLAINT -> "Complaint";
            case INFORMATION -> "Freedom of information";
            case POLICY_COPY -> "Copy of the policy";
            case NOT_A_REQUEST -> "No request";
        };
    }
}
