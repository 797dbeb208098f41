package org.footagedesk.simulation;

import java.util.Map;

/** What staff do on a case of some kind, as far as it goes today. */
interface Casework {

    /** Goes on with the case; a case that has to wait comes back with a paper, by the diary, or by a notice. */
    void goOn(Story story);

    /** By the kind of the request. */
    static Casework of(Story story, Office office) {
        return switch (story.kind()) {
            case SUBJECT_ACCESS, AGENT_ACCESS -> new SubjectAccessWork(office);
            case POLICE -> new PoliceWork(office);
            case PROSECUTING_BODY -> new ProsecutorWork(office);
            case LEGAL -> new LegalWork(office);
            case SECONDARY -> new SecondaryWork(office);
            case OBJECTION, COMPLAINT, INFORMATION -> new QuestionWork(office);
            case MEDIA, POLICY_COPY, NOT_A_REQUEST -> _ -> {};
        };
    }

    static Map<String, String> decided(String verdict) {
        return Map.of("verdict", verdict, "basis", "As the file says");
    }
}
