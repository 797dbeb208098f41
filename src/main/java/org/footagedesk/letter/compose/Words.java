package org.footagedesk.letter.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.Recipient;

/** Facts as the words templates quote: text, and lists of text, under the names the templates use. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final String NOBODY_IN_PARTICULAR = new Fact.Addressee("").person();

    private Words() {}

    static Map<String, Object> of(LetterFacts facts, Recipient to) {
        var words = new HashMap<String, Object>();
        words.put("reference", facts.reference().value());
        words.put("date", day(facts.date()));
        words.put("controller", facts.letterhead().name());
        words.put("address", facts.letterhead().address());
        words.put("email", facts.letterhead().email().value());
        words.put("helpLine", facts.letterhead().helpLine());
        words.put("regulator", facts.letterhead().regulator());
        words.put("privacyNotice", facts.letterhead().privacyNotice());
        words.put("signOff", facts.signOff());
        if (to instanceof Recipient.ByPost post) {
            words.put(
                    "postal",
                    Stream.concat(Stream.of(post.name()), post.lines().stream()).toList());
        }
        words.put("addressee", NOBODY_IN_PARTICULAR);
        facts.facts().forEach(fact -> tell(fact, words));
        words.put(
                "closing",
                words.get("addressee").equals(NOBODY_IN_PARTICULAR) ? "Yours faithfully" : "Yours sincerely");
        return words;
    }

    private static void tell(Fact fact, Map<String, Object> words) {
        switch (fact) {
            case Fact.Addressee addressee -> words.put("addressee", addressee.person());
            case Fact.Received received -> words.put("received", day(received.day()));
            case Fact.AnswerBy answer -> {
                words.put("answerBy", day(answer.day()));
                if (!answer.counted().isEmpty()) {
                    words.put("counted", answer.counted());
                }
            }
            case Fact.Missing missing -> words.put("missing", missing.phrases());
            case Fact.Fee fee -> words.put("fee", fee.amount());
            case Fact.OriginalsAsked() -> words.put("originals", true);
            case Fact.Retention retention -> words.put("retention", String.valueOf(retention.days()));
            case Fact.HandledBy handler -> words.put("handledBy", handler.post());
            case Fact.VerifiedContact() -> words.put("verifiedContact", true);
            case Fact.ForAnother() -> words.put("forAnother", true);
            case Fact.HoldRequested hold -> words.put("holdRequested", day(hold.day()));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
