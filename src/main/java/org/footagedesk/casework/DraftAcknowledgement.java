package org.footagedesk.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent.LetterDrafted;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.letter.compose.ComposeLetter;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkFails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the first answer to a new case; it waits for a person, and for somebody above them before its limit. */
@Component
public class DraftAcknowledgement {

    /** An unapproved letter is escalated when this part of its time has passed. */
    private static final double ESCALATE_AFTER = 0.75;

    private final CaseFiles cases;
    private final Policies policies;
    private final AcknowledgementFacts facts;
    private final ComposeLetter compose;
    private final LettersOnCase letters;
    private final Work work;
    private final Clock clock;

    DraftAcknowledgement(
            CaseFiles cases,
            Policies policies,
            AcknowledgementFacts facts,
            ComposeLetter compose,
            LettersOnCase letters,
            Work work,
            Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.facts = facts;
        this.compose = compose;
        this.letters = letters;
        this.work = work;
        this.clock = clock;
    }

    /** Does nothing where the case is not to be answered, has its letter, or gives no address to answer to. */
    @Transactional
    public void draft(String caseReference) {
        CaseFile file = cases.getForChange(new CaseReference(caseReference));
        Optional<EmailAddress> to = addressee(file);
        if (to.isEmpty() || !file.letters().isEmpty() || file.kind() == RequestKind.NOT_A_REQUEST) {
            return;
        }
        PolicyProfile policy = policies.named(file.policy());
        LocalDate today = London.day(clock.instant());
        List<ObligationOnCase> owed = new Obligations(policy, policies.calendar()).of(file, today);
        ObligationOnCase acknowledgement = owed.getFirst();
        acknowledgement.rule().letterUnder(Circumstances.of(file)).ifPresent(template -> {
            Draft draft = compose(template, to.get(), facts.of(file, policy, owed, today));
            append(file, policy, draft, dueBy(acknowledgement));
        });
    }

    private Draft compose(String template, EmailAddress to, LetterFacts told) {
        var letter = new LetterId(UUID.randomUUID());
        return switch (compose.compose(letter, new TemplateId(template), to, told)) {
            case Composition.Drafted drafted -> drafted.draft();
            case Composition.MissingFacts missing -> throw WorkFails.forGood("letter-lacks-facts");
        };
    }

    private void append(CaseFile file, PolicyProfile policy, Draft draft, Instant dueBy) {
        Instant now = clock.instant();
        var drafted = new LetterDrafted(
                draft.id(),
                draft.template().value(),
                policy.letter(draft.template().value()).approvers(),
                dueBy,
                draft.sha256(),
                letters.keep(file.reference(), draft),
                draft.to().value(),
                draft.subject());
        cases.append(file, now, DeskActor.NAME, List.of(drafted));
        long patience = (long) (Duration.between(now, dueBy).toMillis() * ESCALATE_AFTER);
        work.schedule("escalate-letter", file.reference() + "/" + draft.id(), now.plusMillis(Math.max(patience, 0)));
    }

    private static Optional<EmailAddress> addressee(CaseFile file) {
        return Optional.ofNullable(file.requester().email()).flatMap(EmailAddress::parse);
    }

    /** Due dates end with their day in London (DOMAIN E.0 rule 2). */
    private static Instant dueBy(ObligationOnCase acknowledgement) {
        return acknowledgement
                .due()
                .orElseThrow()
                .plusDays(1)
                .atStartOfDay(London.ZONE)
                .toInstant()
                .minusSeconds(1);
    }
}
