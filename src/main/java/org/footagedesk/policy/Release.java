package org.footagedesk.policy;

import java.util.Map;
import java.util.Optional;

/**
 * On whose word footage leaves the body for others than the person it shows (policy 6, 11, 12; DOMAIN D.4).
 *
 * @param crimeReleaseRank the least rank of the officer whose written agreement a release to prevent crime needs (11.2a)
 * @param copyrightNotice the words on the owner's rights that go with every release (1.4, 5.11)
 * @param copyrightNoticeInWelsh the same in Welsh, where the body writes in it
 * @param liaisonOfficer who tells that proceedings have ended (Appendix 2)
 * @param callBack for each police force the number under which the body itself calls back; never one the caller gave
 */
public record Release(
        MediaDecision mediaDecides,
        PoliceRank crimeReleaseRank,
        CivilWithoutOrder civilWithoutOrder,
        PoliceVerbal policeVerbal,
        String copyrightNotice,
        Optional<String> copyrightNoticeInWelsh,
        Optional<Contact> liaisonOfficer,
        Map<String, String> callBack) {

    public Release {
        callBack = Map.copyOf(callBack);
    }

    /** Who decides that footage goes to the media. */
    public enum MediaDecision {
        /** The police alone (policy 12.1). */
        POLICE,
        /** The police for their part, and the controller, who stays answerable. */
        CONTROLLER
    }

    /** What a civil claimant without a court order is told. */
    public enum CivilWithoutOrder {
        /** No, unless the owners of the system approve (policy 6.8, 6.9). */
        OWNERS_APPROVE,
        /** What is necessary for the proceedings is weighed (DPA 2018 Sch 2 para 5). */
        NECESSITY
    }

    /** What police get on their spoken word. */
    public enum PoliceVerbal {
        /** They may view (policy 6.1). */
        VIEW,
        /** They may view once it is recorded who was verified and why it is necessary. */
        RECORDED
    }
}
