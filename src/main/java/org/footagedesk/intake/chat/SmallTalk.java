package org.footagedesk.intake.chat;

import java.util.regex.Pattern;

/** Words that answer no question: greetings, thanks, the weather, a question back; and words for not knowing. */
final class SmallTalk {

    private static final Pattern CHAT = Pattern.compile(
            "(?iu)\\W*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|thanks?(?: you)?(?: (?:so|very) much)?|cheers|ta|ok(?:ay)?"
                    + "|yes|yeah|yep|no|nope|sure|fine|great|lol|haha|please|right|well|hm+|umm?|test(?:ing)?|asdf|bye|goodbye|sorry"
                    + "|how are you(?: (?:today|doing))?|(?:what )?(?:a )?(?:nice|lovely|terrible|awful) (?:weather|day)(?: today)?"
                    + "|are you (?:a )?(?:bot|robot|human|real|there).*|who are you|what(?:'s| is) your name|anyone there|help(?: me)?"
                    + "|i(?:'m| am) (?:so )?(?:upset|angry|sad|tired|fine|ok)|it(?:'s| is) (?:raining|sunny|cold|hot)(?: today)?|[\\W_]*)\\W*");
    private static final Pattern QUESTION = Pattern.compile(
            "(?iu)^\\s*(?:what|how|why|who|where|when|which|can|could|do|does|did|is|are|will|would|may|should)\\b.*\\?\\s*$");
    private static final Pattern NOT_KNOWN = Pattern.compile(
            "(?iu)\\W*(?:(?:i )?(?:really )?(?:don'?t|do not|dont|can'?t|cannot|cant) (?:know|remember|recall|say|tell)\\b.{0,60}|not sure.{0,40}"
                    + "|no idea|dunno|unknown|skip.{0,30}|pass|next|(?:i(?:'d| would) )?rather (?:not|skip).{0,30}|none(?: yet)?|no (?:number|reference|log).{0,20}"
                    + "|there is none(?: yet)?|n/?a|nothing)\\W*");

    private SmallTalk() {}

    /** Whether the words state nothing, not even in passing. */
    static boolean only(String said) {
        return CHAT.matcher(said).matches();
    }

    /** Whether the words cannot be the answer to a question: small talk, or a question back. */
    static boolean noAnswer(String said) {
        return only(said) || QUESTION.matcher(said).find();
    }

    /** Whether the person cannot or will not say. */
    static boolean doesNotKnow(String said) {
        return NOT_KNOWN.matcher(said).matches();
    }
}
