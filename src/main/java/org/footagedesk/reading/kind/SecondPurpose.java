package org.footagedesk.reading.kind;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footagedesk.shared.RequestKind;

/** Words that ask for one kind of thing so plainly that they do so in a message about another. */
public final class SecondPurpose {

    private static final int READ_AT_MOST = 20_000;

    private static final Map<RequestKind, Pattern> PLAINLY = new EnumMap<>(Map.of(
            RequestKind.SUBJECT_ACCESS,
            pattern(
                    "\\b(?:copy|send|want|like|request|provide|give|have)\\b[^.?!]{0,60}\\b(?:footage|images?|video|cctv|recordings?)\\b"
                            + "[^.?!]{0,40}\\bof (?:me|myself)\\b|\\b(?:this is|making|make) a subject access request"),
            RequestKind.AGENT_ACCESS,
            pattern(
                    "signed authority[^§]{0,200}(?:article 15|subject access)|(?:article 15|subject access)[^§]{0,200}signed authority"),
            RequestKind.OBJECTION,
            pattern("\\bi (?:also )?object\\b|\\bright to object\\b|\\bstop (?:filming|recording) me\\b"),
            RequestKind.COMPLAINT,
            pattern(
                    "\\b(?:i|we) (?:also )?(?:wish|want|would like) to (?:make a (?:formal )?complaint|complain)\\b"
                            + "|\\bthis is (?:also )?a (?:formal )?complaint\\b|\\bformal complaint\\b|\\bi am (?:also )?complaining"),
            RequestKind.INFORMATION,
            pattern(
                    "\\bhow many (?:cctv )?cameras\\b|\\bnumber of (?:cctv )?cameras\\b|\\bwhere are (?:all )?(?:the|your) cameras\\b"
                            + "|\\bhow much\\b[^.?!]{0,40}\\b(?:cctv|cameras?)\\b[^.?!]{0,20}\\bcost"),
            RequestKind.POLICY_COPY,
            pattern(
                    "\\b(?:copy of|send me|email me|post me|may i have|can i have|could i have|i would like)\\b[^.?!]{0,40}"
                            + "\\b(?:your|the) (?:cctv )?(?:policy|code of practice)\\b")));

    private static final Set<RequestKind> OWN_IMAGES = EnumSet.of(RequestKind.SUBJECT_ACCESS, RequestKind.AGENT_ACCESS);

    private SecondPurpose() {}

    /** What the words plainly ask for beside that kind, each of which has clocks of its own. */
    public static Set<RequestKind> beside(RequestKind kind, String words) {
        String said =
                (words.length() > READ_AT_MOST ? words.substring(0, READ_AT_MOST) : words).replaceAll("\\s+", " ");
        var also = EnumSet.noneOf(RequestKind.class);
        PLAINLY.forEach((other, pattern) -> {
            if (other != kind && pattern.matcher(said).find()) {
                also.add(other);
            }
        });
        if (OWN_IMAGES.contains(kind)) {
            also.removeAll(OWN_IMAGES);
        }
        return also;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
