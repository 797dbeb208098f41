package org.footagedesk.letter.compose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.Recipient;
import org.footagedesk.shared.Language;

/** Facts as the words templates quote: text, and lists of text, under the names the templates use. */
final class Words {

    private static final String NOBODY_IN_PARTICULAR = new Fact.Addressee("").person();

    private final LetterTemplate template;
    private final Language language;
    private final DateTimeFormatter day;

    Words(LetterTemplate template, Language language) {
        this.template = template;
        this.language = language;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale());
    }

    Map<String, Object> of(LetterFacts facts, Recipient to) {
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
        greet(NOBODY_IN_PARTICULAR, words);
        facts.facts().stream().filter(fact -> template.isTold(fact.name())).forEach(fact -> tell(fact, words));
        words.put("said", new Answers(template, this::day).of(facts.said()));
        return words;
    }

    private void tell(Fact fact, Map<String, Object> words) {
        switch (fact) {
            case Fact.Addressee addressee -> greet(addressee.person(), words);
            case Fact.Received received -> words.put("received", day(received.day()));
            case Fact.AnswerBy answer -> {
                words.put("answerBy", day(answer.day()));
                if (!answer.counted().isEmpty()) {
                    words.put("counted", answer.counted());
                }
            }
            case Fact.AnswerWaits _ -> words.put("answerWaits", true);
            case Fact.Missing missing -> words.put("missing", missing.phrases());
            case Fact.Fee fee -> {
                words.put("fee", fee.amount());
                words.put("payee", fee.payee());
            }
            case Fact.OriginalsAsked() -> words.put("originals", true);
            case Fact.Retention retention -> words.put("retention", String.valueOf(retention.days()));
            case Fact.RetentionInWords retention -> words.put("retentionInWords", retention.sentence());
            case Fact.HandledBy handler -> words.put("handledBy", handler.post());
            case Fact.VerifiedContact() -> words.put("verifiedContact", true);
            case Fact.ForAnother() -> words.put("forAnother", true);
            case Fact.ForChild() -> words.put("plainly", template.plainly().getOrDefault(language, ""));
            case Fact.HoldRequested hold -> words.put("holdRequested", day(hold.day()));
            case Fact.ProgressEvery progress -> words.put("progressEvery", progress.period());
            case Fact.ReplyBy reply -> words.put("replyBy", day(reply.day()));
            case Fact.Disregarded() -> words.put("disregarded", true);
            case Fact.Clock clock -> words.put("clock", clock.effect().name());
            case Fact.HeldUntil held -> words.put("heldUntil", day(held.day()));
            case Fact.IdentityPapers papers -> words.put("identityPapers", papers.names());
            case Fact.AddressPapers papers -> words.put("addressPapers", papers.names());
            case Fact.Cameras cameras -> words.put("cameras", cameras.places());
            case Fact.Purposes purposes -> words.put("purposes", purposes.phrases());
            case Fact.PolicyEdition edition -> words.put("policyEdition", edition.title());
            case Fact.PublishedAt published -> words.put("publishedAt", published.address());
            case Fact.CopyrightNotice notice -> words.put("copyrightNotice", notice.sentence());
            case Fact.PoliceContact contact -> words.put("policeContact", contact.line());
            case Fact.LeastRank least -> words.put("leastRank", least.rank());
            case Fact.Said answers -> {
                // What a person says is told question by question.
            }
        }
    }

    private void greet(String person, Map<String, Object> words) {
        var unknown = person.equals(NOBODY_IN_PARTICULAR);
        switch (language) {
            case EN -> {
                words.put("addressee", person);
                words.put("closing", unknown ? "Yours faithfully" : "Yours sincerely");
            }
            case CY -> {
                words.put("addressee", unknown ? "Syr neu Fadam" : person);
                words.put("closing", unknown ? "Yr eiddoch yn gywir" : "Yn gywir");
            }
        }
    }

    /** Welsh writes the day of the week small within a sentence. */
    private String day(LocalDate date) {
        var written = day.format(date);
        return switch (language) {
            case EN -> written;
            case CY -> written.substring(0, 1).toLowerCase(language.locale()) + written.substring(1);
        };
    }
}
