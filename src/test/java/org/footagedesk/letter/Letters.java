package org.footagedesk.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.footagedesk.form.Question;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Language;
import org.footagedesk.shared.Role;

/** Letters and facts for tests; every name and address is made up. */
public final class Letters {

    public static final LetterId ID = new LetterId(UUID.fromString("6d0f2c3e-6e43-4c4f-8f58-0f2f7d6f2b11"));
    public static final TemplateId SAR_2 = new TemplateId("SAR-2");
    public static final EmailAddress ANN = new EmailAddress("ann.jones@home.example");
    public static final Recipient TO_ANN = new Recipient.ByEmail(ANN);
    public static final CaseReference CASE = CaseReference.of(2026, 42);
    public static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private Letters() {}

    public static Draft draft() {
        var text = "Letterhead\n" + LetterBody.RULE + "\n\nDear Ann Jones\n\nThank you.\n\n" + LetterBody.RULE
                + "\nFoot\n";
        var html = "<html><body><p>Letterhead</p><main>\n"
                + "<p>Dear Ann Jones</p>\n"
                + "<p>Thank you.</p>\n"
                + "</main><p>Foot</p></body></html>";
        return Draft.composed(ID, SAR_2, TO_ANN, "Your request: CCTV-2026-00042", html, text);
    }

    public static ApprovedLetter approved(Draft draft) {
        return new ApprovedLetter(draft, draft.sha256(), "Cleo Clerk", Role.CLERK, NOON, Optional.empty());
    }

    public static LetterTemplate kind(boolean mayBeAutomatic) {
        return new LetterTemplate(
                SAR_2,
                Map.of(Language.EN, "Acknowledgement"),
                mayBeAutomatic,
                true,
                Set.of(FactName.RECEIVED, FactName.MISSING),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** One of every fact. */
    public static List<Fact> everyFact() {
        var day = LocalDate.of(2026, 3, 3);
        return List.of(
                new Fact.Addressee("Ann Jones"),
                new Fact.Received(day),
                new Fact.AnswerBy(LocalDate.of(2026, 4, 7), "That is one month after we received it."),
                new Fact.Missing(List.of("your postcode")),
                new Fact.Fee("£10", "Anytown Town Council"),
                new Fact.OriginalsAsked(),
                new Fact.Retention(30),
                new Fact.HandledBy("the Town Clerk"),
                new Fact.VerifiedContact(),
                new Fact.HoldRequested(day),
                new Fact.ForAnother(),
                new Fact.ForChild(),
                new Fact.ProgressEvery("month"),
                new Fact.ReplyBy(LocalDate.of(2026, 3, 12)),
                new Fact.Disregarded(),
                new Fact.Clock(ClockEffect.PAUSED),
                new Fact.HeldUntil(LocalDate.of(2026, 6, 1)),
                new Fact.IdentityPapers(List.of("UK passport", "birth certificate")),
                new Fact.AddressPapers(List.of("council tax demand")),
                new Fact.Cameras(List.of("front door of the Guildhall")),
                new Fact.Purposes(List.of("to help prevent and detect crime")),
                new Fact.PolicyEdition("CCTV Policy, March 2025"),
                new Fact.PublishedAt("https://anytown.example/cctv"),
                new Fact.CopyrightNotice("The copyright of the recordings stays with Anytown Town Council."),
                new Fact.LeastRank("Inspector"),
                new Fact.PoliceContact("the press office, telephone 01632 960111"));
    }

    /** An answer that will do for each question of a letter, or only for those that always need one. */
    public static List<Fact.Said> answers(LetterTemplate template, boolean all) {
        var answers = new ArrayList<Fact.Said>();
        for (var question : template.asks()) {
            if (all || question.required()) {
                answers.add(Fact.Said.of(question.key(), answer(question)));
            }
        }
        // What the first option of a choice asks for in turn.
        template.asks().stream()
                .filter(question -> !all && !question.required())
                .filter(question -> question.isRequired(
                        answers.stream().collect(Collectors.toMap(Fact.Said::field, Fact.Said::whole))))
                .toList()
                .forEach(question -> answers.add(Fact.Said.of(question.key(), answer(question))));
        return answers;
    }

    private static String answer(Question question) {
        return switch (question.kind()) {
            case LINE, SIGNATURE -> "Said of " + question.key();
            case TEXT -> "First words of " + question.key() + ".\n\nSecond words of " + question.key() + ".";
            case DATE -> "2026-05-05";
            case CHOICE -> question.options().keySet().iterator().next();
            case MONEY -> "10.00";
            case YES_NO, TICK -> "yes";
        };
    }

    public static Letterhead letterhead() {
        return new Letterhead(
                "Anytown Town Council",
                List.of("The Guildhall", "1 Market Street", "Anytown", "ZZ1 1AA"),
                new EmailAddress("cctv@anytown.example"),
                "01632 960100",
                "Information Commissioner's Office, telephone 01632 960999",
                "We use what you tell us only to answer your request, and delete copies of identity papers once"
                        + " checked.");
    }

    public static LetterFacts facts(Fact... facts) {
        return new LetterFacts(CASE, LocalDate.of(2026, 3, 3), letterhead(), "Town Clerk", Arrays.asList(facts));
    }
}
