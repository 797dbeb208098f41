package org.footagedesk.reading.kind;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.shared.RequestKind;

/**
 * Words that ask for one kind of thing so plainly that they do so in a message about another. A sentence counts that asks in
 * the first person or of the reader; one that only mentions the thing, denies it or makes it a condition does not.
 */
public final class SecondPurpose {

    private static final int READ_AT_MOST = 8_000;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.?!;])\\s+");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\b(?:not|never|nor|neither|without)\\b|n[’']t\\b)[^,;]{0,30}$"
                    + "|\\b(?:if (?:you|i|we|nothing|no|this)|unless|otherwise|whether|told|asked|said|instead of|rather than)\\b[^;]{0,120}$");

    private static final String ASKING = "\\b(?:please|pls|kindly|(?:can|could|may|might|will|would) (?:i|we|you)"
            + "|i(?:[’']d| would)? (?:\\w+ly |also |now )?(?:ask|request|want|need|require|like|wish)"
            + "|(?:send|give|tell|e-?mail|post) me|let me (?:have|know))\\b";
    private static final String PICTURES = "\\b(?:cctv|footage|video|recordings?|images?|pictures?|film|clips?)\\b";
    private static final String ONWARDS =
            "(?:(?!\\b(?:who|whether|why|how|when|delete|erase|stop|not|never|under|per|against|breach)"
                    + "\\b|\\bin line\\b|n[’']t\\b)[^.?!]){0,45}?";
    private static final String TO_HAVE =
            "\\b(?:copy|copies|have|send|get|receive|see|view|provide|supply|obtain|access|request)\\b";
    private static final String COMPLAINT = "an? (?:formal |official )?complaint";
    /** What may stand between "about" and the one complained of; any other person or thing there is complained of itself. */
    private static final String LEADING_UP =
            "(?:(?:the|an?|one|some|any|all|of|in|by|from|to|with|way|ways|how|that|fact|manner|which|conduct|behaviou?r|attitude"
                    + "|rudeness|handling|treatment|use|misuse|lack|delay|being|filmed|recorded|watched|treated|spoken|i|we|am|was|were"
                    + "|have|been|town|parish|city|county|borough|\\w+ly) ){0,9}";

    private static final String ABOUT_THE_BODY =
            "(?: (?:to|with) (?:you|the (?:town )?council))?(?:\\s*(?:[.,;!]|$|and\\b)(?!\\s*(?:about|against|regarding)\\b)"
                    + "| (?:about|of|over|on|against|regarding|concerning|that|because|relating to|in relation to|in respect of) "
                    + LEADING_UP + "(?:you|your|council|staff|officers?|operators?|cctv|cameras?)\\b)";

    private static final Map<RequestKind, Pattern> PLAINLY = new EnumMap<>(
            Map.of(
                    RequestKind.SUBJECT_ACCESS,
                    pattern(ASKING + ONWARDS + TO_HAVE + ONWARDS + PICTURES + ONWARDS + "\\bof (?:me|myself)\\b"
                            + "|\\bi (?:also )?request " + ONWARDS + PICTURES + ONWARDS + "\\bof (?:me|myself)\\b"
                            + "|\\b(?:this is|i am(?: also)? making|i(?: also)? make|i (?:also )?(?:wish|want) to make)(?: also)? a"
                            + " (?:data )?subject access request"),
                    RequestKind.AGENT_ACCESS,
                    pattern("\\b(?:signed|form of) authority\\b[^.?!]{0,160}\\b(?:article 15|subject access)\\b"
                            + "|\\b(?:article 15|subject access)\\b[^.?!]{0,160}\\b(?:signed|form of) authority\\b"),
                    RequestKind.LEGAL,
                    pattern(
                            ASKING + ONWARDS + TO_HAVE + ONWARDS + PICTURES
                                    + "[^.?!]{0,120}\\b(?:schedule 2|legal proceedings|our claim|the other (?:driver|vehicle|party)|third party)\\b"),
                    RequestKind.OBJECTION,
                    pattern(
                            "\\bi (?:also |hereby |strongly |formally )*object to (?![^.?!]{0,30}(?:\\b(?:fee|pay|paying|charge)\\b|£))[^.?!]{0,40}"
                                    + "\\b(?:film|record|camera|process|footage|image|cctv|surveillance|data)"
                                    + "|\\bmy right to object\\b|\\bstop (?:filming|recording|watching) me\\b"),
                    RequestKind.COMPLAINT,
                    pattern(
                            "\\b(?:i|we)(?:[’']d| would)? (?:also )?(?:wish|want|like) to (?:complain\\b|(?:make|raise|lodge) "
                                    + COMPLAINT + ")" + ABOUT_THE_BODY
                                    + "|\\bthis is (?:also )?" + COMPLAINT + ABOUT_THE_BODY
                                    + "|\\b(?:treat|take|log|accept) this (?:e-?mail |letter )?(?:also )?as "
                                    + COMPLAINT + ABOUT_THE_BODY
                                    + "|\\bi am (?:also )?(?:formally )?complaining (?:about|of) (?:you|your|the council)\\b"),
                    RequestKind.INFORMATION,
                    pattern(
                            "(?:" + ASKING + ONWARDS
                                    + "|^[^.?!]{0,60})\\b(?:how many|where are(?: all)?(?: of)?(?: the| your)?) (?:cctv"
                                    + " )?(?:cameras|requests)\\b[^.!]*\\?|" + ASKING
                                    + "[^.?!]{0,60}\\b(?:how many (?:cctv )?(?:cameras|requests)|(?:the )?(?:total )?number of (?:cctv"
                                    + " )?(?:cameras|requests))\\b|\\bhow much\\b[^.?!]{0,40}\\b(?:cctv|cameras?)\\b[^.?!]{0,20}\\bcost\\b[^.!]*\\?"),
                    RequestKind.POLICY_COPY,
                    pattern(
                            ASKING + ONWARDS
                                    + "\\b(?:(?:your|the (?:town )?council[’']s)(?: \\w+){0,2}|the (?:cctv|camera|privacy))"
                                    + " (?:policy|code of practice)\\b(?! (?:number|no\\b|says|states|holder|allows|requires|that|is|was|has))")));

    private static final Set<RequestKind> OWN_IMAGES = EnumSet.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS);

    private SecondPurpose() {}

    /** What the words plainly ask for beside that kind, each of which has clocks of its own. */
    public static Set<RequestKind> beside(RequestKind kind, String words) {
        String said =
                (words.length() > READ_AT_MOST ? words.substring(0, READ_AT_MOST) : words).replaceAll("\\s+", " ");
        var also = EnumSet.noneOf(RequestKind.class);
        for (String sentence : SENTENCE_ENDS.split(said)) {
            PLAINLY.forEach((other, asked) -> {
                if (other != kind && asks(sentence, asked)) {
                    also.add(other);
                }
            });
        }
        if (OWN_IMAGES.contains(kind)) {
            also.removeAll(OWN_IMAGES);
        }
        // Lawyers and insurers alone stand beside the one whose images they ask for; a person's own accident is no
        // claim.
        if (kind != RequestKind.AGENT_ACCESS) {
            also.remove(RequestKind.LEGAL);
        }
        if (kind != RequestKind.LEGAL) {
            also.remove(RequestKind.AGENT_ACCESS);
        }
        return also;
    }

    private static boolean asks(String sentence, Pattern asked) {
        Matcher found = asked.matcher(sentence);
        return found.find()
                && !DENIED.matcher(sentence).region(0, found.start()).find();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
