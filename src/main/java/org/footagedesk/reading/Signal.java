package org.footagedesk.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Something that a message says by the way and that a person must think about before anything else (DOMAIN F, extra probes). */
public enum Signal {
    /** Somebody has died: whoever asked, or whoever the images show. */
    DEATH(
            "(?<!phone |battery |car |engine |laptop |camera )(?<!has |had )\\bdied\\b|(?:he|she|who|they|\\w+er) (?:has|had) died\\b"
                    + "|\\bpassed away\\b|\\bdeceased\\b|\\b(?:is|are|was) (?:now )?dead\\b(?! (?:tired|right|end|set|slow|keen|serious))|\\bdeath of (?:my|our|his|her)\\b"
                    + "|\\b(?:my|our|her|his) late (?:husband|wife|partner|mother|father|mum|dad|son|daughter|brother|sister)\\b"
                    + "|\\b(?:executor|probate|estate of)\\b|\\b(?:his|her|my \\w+[’']s) death\\b"),
    /** Somebody may be made to ask: by an employer, or whoever else has power over them (Data Protection Act 2018 s.184). */
    COMPULSION(
            "\\b(?:my|our|his|her|their) (?:line |new |old |former )?(?:employers?|boss|manager|landlord|landlady) (?:\\w+ ){0,2}?(?:"
                    + "(?:made|makes?|making|forced?|forces|forcing|wants) (?:me|us|him|her|them)\\b"
                    + "|(?:requires?|demands?|demanded|insists?|insisted)\\b[^.?!]{0,40}\\b(?:me|i|my|it|this|cctv|footage|images|recordings?)\\b"
                    + "|(?:told|tells|ordered|orders) (?:me|us|him|her|them) (?:to|that \\w+ (?:must|ha[sd] to|have to))"
                    + " (?:ask|request|apply|get|obtain|bring|show|send|give|prove|provide|write)\\b"
                    + "|(?:told|tells|said|says)\\b[^.?!]{0,30}\\b(?:i|we|he|she|they) (?:must|ha[sd] to|have to|need to)\\b)"
                    + "|\\b(?:our|my) employee\\b"
                    + "|\\bcondition of (?:my|the|his|her|their) (?:job|employment|tenancy)\\b"
                    + "|\\bor (?:else )?i(?:[’']ll| will)? (?:lose my job|be sacked|be dismissed)\\b");

    private static final int READ_AT_MOST = 20_000;

    private final Pattern words;

    Signal(String words) {
        this.words = Pattern.compile("(?i)" + words);
    }

    /** What the words speak of; mostly nothing. */
    public static Set<Signal> in(String words) {
        String said =
                (words.length() > READ_AT_MOST ? words.substring(0, READ_AT_MOST) : words).replaceAll("\\s+", " ");
        var signals = EnumSet.noneOf(Signal.class);
        for (Signal signal : values()) {
            if (signal.words.matcher(said).find()) {
                signals.add(signal);
            }
        }
        return signals;
    }
}
