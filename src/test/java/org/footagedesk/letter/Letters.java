package org.footagedesk.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
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
                SAR_2, "Acknowledgement", mayBeAutomatic, true, Set.of(FactName.RECEIVED, FactName.MISSING));
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
