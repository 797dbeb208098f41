package org.footagedesk.shared;

/** What a person who writes to the desk wants, in the kinds that policy and law tell apart. */
public enum RequestKind {
    /** A person asks for images of themselves (UK GDPR Art 15; policy 9). */
    SUBJECT_ACCESS,
    /** Somebody asks for another person's images on that person's behalf. */
    AGENT_ACCESS,
    /** A police force asks (policy 6.1 to 6.3, 10). */
    POLICE,
    /** Another body that prosecutes asks (policy 6.4). */
    PROSECUTING_BODY,
    /** A court, solicitor, insurer or litigant asks (policy 6.8). */
    LEGAL,
    /** Anybody else asks for images of others (policy 11). */
    SECONDARY,
    /** A journalist or broadcaster asks (policy 12). */
    MEDIA,
    /** A person objects to being filmed or asks for erasure (policy 9.16). */
    OBJECTION,
    /** A person complains about the use of the cameras (policy 14.3). */
    COMPLAINT,
    /** A freedom of information request or general question. */
    INFORMATION,
    /** A person asks for the policy or its form (policy 8.2). */
    POLICY_COPY,
    /** Nothing is asked: spam, a bounce, an automatic reply, a newsletter. */
    NOT_A_REQUEST;

    /** Whether the person asks for recorded images, so that footage must be held (policy 9.4; DOMAIN E.0 rule 3). */
    public boolean concernsFootage() {
        return switch (this) {
            case SUBJECT_ACCESS, AGENT_ACCESS, POLICE, PROSECUTING_BODY, LEGAL, SECONDARY, MEDIA -> true;
            case OBJECTION, COMPLAINT, INFORMATION, POLICY_COPY, NOT_A_REQUEST -> false;
        };
    }
}
