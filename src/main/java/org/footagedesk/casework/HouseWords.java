package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letterhead;
import org.footagedesk.policy.Body;
import org.footagedesk.policy.Objective;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Retention;
import org.footagedesk.shared.Language;

/** What the body says of itself in every letter: who signs, in which language, and its short notices. */
final class HouseWords {

    private HouseWords() {}

    /** The language in which the body writes unless somebody asks for another. */
    static Language language(PolicyProfile policy) {
        return Language.of(policy.correspondence().languages().getFirst());
    }

    /** The post that signs. */
    static String signatory(PolicyProfile policy) {
        return policy.correspondence().signatory();
    }

    static String privacyNotice(PolicyProfile policy) {
        return policy.correspondence().privacyNotice();
    }

    /** Who deals with a complaint, and how often its progress is reported. */
    static List<Fact> enquiry(PolicyProfile policy) {
        return List.of(new Fact.HandledBy("the " + signatory(policy)), new Fact.ProgressEvery("month"));
    }

    /** What the cameras are for (policy 2.2). */
    static Fact.Purposes purposes(PolicyProfile policy) {
        return new Fact.Purposes(
                policy.grounds().objectives().stream().map(Objective::words).toList());
    }

    /** How long recordings are kept; where no number of days is fixed, none is said (DOMAIN C). */
    static Fact retention(PolicyProfile policy) {
        return switch (policy.keeping().retention()) {
            case Retention.Days days -> new Fact.Retention(days.number());
            case Retention.Guidance guidance ->
                new Fact.RetentionInWords("CCTV recordings are kept for a limited time, as " + guidance.guidance()
                        + " says, and are then recorded over.");
        };
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
