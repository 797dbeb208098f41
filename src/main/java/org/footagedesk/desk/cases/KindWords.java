package org.footagedesk.desk.cases;

import org.footagedesk.shared.RequestKind;

/** What a kind of request wants, as the beginning of a sentence. */
final class KindWords {

    private KindWords() {}

    static String of(RequestKind kind) {
        return switch (kind) {
            case SUBJECT_ACCESS -> "Wants images of themselves";
            case AGENT_ACCESS -> "Wants images of somebody they act for";
            case POLICE -> "The police want images";
            case PROSECUTING_BODY -> "A prosecuting body wants images";
            case LEGAL -> "A court, lawyer or insurer wants images";
            case SECONDARY -> "Wants images of other people";
            case MEDIA -> "The press wants images";
            case OBJECTION -> "Objects to being filmed";
            case COMPLAINT -> "Complains about the cameras";
            case INFORMATION -> "Wants information";
            case POLICY_COPY -> "Wants a copy of the policy";
            case NOT_A_REQUEST -> "Asks for nothing";
        };
    }
}
