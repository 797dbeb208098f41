package org.footagedesk.intake.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.shared.RequestKind;

/** Hears in which capacity somebody asks: for images of themselves, for somebody they act for, as police, or otherwise. */
final class WhoWords {

    static final String OWN = "Yes, it is me";
    static final String OTHER = "No, it is somebody I act for";
    static final String POLICE = "I am a police officer";
    static final String OTHERWISE = "I need it for another purpose";
    static final List<String> CHOICES = List.of(OWN, OTHER, POLICE, OTHERWISE);

    private static final Pattern PLAIN_YES =
            Pattern.compile("(?i)\\s*(?:yes|yeah|yep|yup|me|myself|mine|own|it'?s me|that'?s me|just me)\\b.{0,40}");
    private static final Map<Pattern, RequestKind> STATED = stated();

    private WhoWords() {}

    /** The capacity that the words state by themselves, whatever was asked. */
    static Optional<RequestKind> stated(String said) {
        return STATED.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(said).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The capacity in answer to "Is it you in the footage?". */
    static Optional<RequestKind> answered(String said) {
        return stated(said)
                .or(() ->
                        PLAIN_YES.matcher(said).matches() ? Optional.of(RequestKind.SUBJECT_ACCESS) : Optional.empty());
    }

    private static Map<Pattern, RequestKind> stated() {
        var stated = new LinkedHashMap<Pattern, RequestKind>();
        stated.put(
                pattern("yes,? it is me|footage of (?:me|myself)\\b|images of (?:me|myself)\\b"
                        + "|my own (?:images|footage)|i(?:'m| am) (?:the one |the person )?in the footage"),
                RequestKind.SUBJECT_ACCESS);
        stated.put(
                pattern(
                        "\\b(?:i am|i'm|this is|as) (?:a |the )?(?:police|pc|dc|ds|di|pcso|detective|constable|sergeant|"
                                + "inspector)\\b"),
                RequestKind.POLICE);
        stated.put(
                pattern("\\b(?:i am|i'm|from|for|as) (?:an? |the )?(?:trading standards|health and safety executive|hse"
                        + "|border force|hmrc|prosecuting)\\b"),
                RequestKind.PROSECUTING_BODY);
        stated.put(
                pattern(
                        "\\b(?:i am|i'm|as|from) (?:an? |my |the )?(?:\\w+ )?(?:solicitor|barrister|insurer|insurance|loss adjuster"
                                + "|law firm)"),
                RequestKind.LEGAL);
        stated.put(
                pattern(
                        "\\b(?:i am|i'm|as|from) (?:an? |the )?(?:\\w+ )?(?:journalist|reporter|newspaper|broadcaster|press|bbc)\\b"),
                RequestKind.MEDIA);
        stated.put(
                pattern(
                        "somebody i act for|someone i act for|on behalf of|\\b(?:it(?:'s| is| was)|for) (?:not me,? (?:it'?s )?)?my"
                                + " (?:mum|mother|dad|father|son|daughter|brother|sister|husband|wife|partner|friend|client|child|gran)"),
                RequestKind.AGENT_ACCESS);
        stated.put(pattern("another purpose|neither of (?:those|these)"), RequestKind.SECONDARY);
        return stated;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
