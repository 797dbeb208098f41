package org.footagedesk.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.intake.Channel;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letterhead;
import org.footagedesk.policy.Body;
import org.footagedesk.policy.Objective;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Retention;
import org.footagedesk.reading.OwnWords;
import org.footagedesk.reading.WrittenIn;
import org.footagedesk.shared.Language;

/** What the body says of itself in every letter: who signs, in which language, and its short notices. */
final class HouseWords {

    /** What a clerk noted at the counter or the telephone is in the clerk's language. */
    private static final Set<Channel> THEIR_WORDS = EnumSet.of(Channel.MAIL, Channel.CHAT);

    private HouseWords() {}

    /** The language in which the person last wrote, where the body writes in it too; else the body's first (DOMAIN D.2, Welsh). */
    static Language language(CaseFile file, PolicyProfile policy) {
        List<Language> ours =
                policy.correspondence().languages().stream().map(Language::of).toList();
        return file.submissions().stream()
                .filter(message -> message.automatic() == null && THEIR_WORDS.contains(message.channel()))
                .flatMap(message -> WrittenIn.of(OwnWords.of(message.subject(), message.words())).stream())
                .filter(ours::contains)
                .reduce((_, later) -> later)
                .orElse(ours.getFirst());
    }

    /** The post that signs. */
    static String signatory(PolicyProfile policy) {
        return policy.correspondence().signatory();
    }

    static String privacyNotice(PolicyProfile policy) {
        return policy.correspondence().privacyNotice();
    }

    /** Who deals with a complaint, and how often its progress is reported; Welsh has no article to put before the profile's post. */
    static List<Fact> enquiry(PolicyProfile policy, Language language) {
        return switch (language) {
            case EN -> List.of(new Fact.HandledBy("the " + signatory(policy)), new Fact.ProgressEvery("month"));
            case CY -> List.of(new Fact.HandledBy(signatory(policy)), new Fact.ProgressEvery("mis"));
        };
    }

    /** What the cameras are for (policy 2.2). */
    static Fact.Purposes purposes(PolicyProfile policy) {
        return new Fact.Purposes(
                policy.grounds().objectives().stream().map(Objective::words).toList());
    }

    /** Whose the recordings stay; in the body's own words where the profile has them in no other language (policy 1.4). */
    static Fact.CopyrightNotice copyright(PolicyProfile policy, Language language) {
        var release = policy.release();
        return new Fact.CopyrightNotice(
                switch (language) {
                    case EN -> release.copyrightNotice();
                    case CY -> release.copyrightNoticeInWelsh().orElse(release.copyrightNotice());
                });
    }

    /** How long recordings are kept; where no number of days is fixed, none is said (DOMAIN C). */
    static Fact retention(PolicyProfile policy, Language language) {
        return switch (policy.keeping().retention()) {
            case Retention.Days days -> new Fact.Retention(days.number());
            case Retention.Guidance guidance -> new Fact.RetentionInWords(keptAs(guidance.guidance(), language));
        };
    }

    private static String keptAs(String guidance, Language language) {
        return switch (language) {
            case EN ->
                "CCTV recordings are kept for a limited time, as " + guidance + " says, and are then recorded over.";
            case CY ->
                "Cedwir recordiadau teledu cylch cyfyng am gyfnod cyfyngedig, fel y dywed " + guidance
                        + ", ac yna recordir drostynt.";
        };
    }

    /** A telephone number as one of several things on a line. */
    static String telephone(String number, Language language) {
        return switch (language) {
            case EN -> "telephone " + number;
            case CY -> "ffôn " + number;
        };
    }

    static Letterhead letterhead(PolicyProfile policy, Language language) {
        Body body = policy.body();
        var regulator = body.regulator();
        return new Letterhead(
                body.name(),
                body.address(),
                body.email(),
                body.helpLine(),
                String.join(", ", regulator.name(), regulator.website(), telephone(regulator.telephone(), language)),
                privacyNotice(policy));
    }
}
