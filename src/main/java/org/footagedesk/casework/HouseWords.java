package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letterhead;
import org.footagedesk.policy.Body;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.Language;

/** What the body says of itself in every letter: who signs, in which language, and its short notices. */
final class HouseWords {

    private HouseWords() {}

    /** The language in which the body writes unless somebody asks for another. */
    static Language language(PolicyProfile policy) {
        return Language.EN;
    }

    /** The post that signs. */
    static String signatory(PolicyProfile policy) {
        return "Town Clerk";
    }

    static String privacyNotice(PolicyProfile policy) {
        return "We use what you tell us only to deal with your request and to keep the record the law asks of us.";
    }

    /** Who deals with a complaint, and how often its progress is reported. */
    static List<Fact> enquiry(PolicyProfile policy) {
        return List.of(new Fact.HandledBy("the Town Clerk"), new Fact.ProgressEvery("month"));
    }

    /** What the cameras are for (policy 2.2). */
    static Fact.Purposes purposes(PolicyProfile policy) {
        return new Fact.Purposes(List.of(
                "to help prevent and detect crime",
                "to deal with harassment, disorder, damage and anti-social behaviour",
                "to make the community safer",
                "to gather evidence fairly",
                "to check the access of contractors out of hours"));
    }

    static Letterhead letterhead(PolicyProfile policy) {
        Body body = policy.body();
        var regulator = body.regulator();
        return new Letterhead(
                body.name(),
                body.address(),
                body.email(),
                body.helpLine(),
                "%s, %s, telephone %s".formatted(regulator.name(), regulator.website(), regulator.telephone()),
                privacyNotice(policy));
    }
}
