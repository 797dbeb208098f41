package org.footagedesk.casework;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent;
import org.footagedesk.casefile.LetterEvent.AutomaticLetterStopped;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.casefile.SignalsOnCase;
import org.footagedesk.casefile.WaitingPapers;
import org.footagedesk.letter.AutomaticApproval;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.StandingInstruction;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What the Data Controller's standing instruction says to a new letter (DOMAIN E.13, AUTO). */
@Component
class StandingInstructions {

    private final Policies policies;
    private final LetterTemplates templates;
    private final AutomaticLetters sent;

    StandingInstructions(Policies policies, LetterTemplates templates, AutomaticLetters sent) {
        this.policies = policies;
        this.templates = templates;
        this.sent = sent;
    }

    /** Nothing where no instruction covers the letter; else that it goes, or why it waits for a person all the same. */
    Optional<LetterEvent> answer(CaseFile file, Draft draft, Instant now) {
        PolicyProfile policy = policies.named(file.policy());
        return policy.instructionFor(draft.template().value())
                .map(instruction -> whyNot(file, draft, policy, instruction, now)
                        .<LetterEvent>map(why -> new AutomaticLetterStopped(draft.id(), why))
                        .orElseGet(
                                () -> new LetterApproved(draft.id(), draft.sha256(), instruction.role(), instruction)));
    }

    /** The instruction as the approval it gives to letters of that kind. */
    static AutomaticApproval approval(TemplateId template, StandingInstruction instruction) {
        return new AutomaticApproval(
                template,
                instruction.givenBy(),
                instruction.role(),
                instruction.givenOn().atStartOfDay(London.ZONE).toInstant());
    }

    private Optional<String> whyNot(
            CaseFile file, Draft draft, PolicyProfile policy, StandingInstruction instruction, Instant now) {
        var kind = templates.find(draft.template()).orElseThrow();
        if (approval(draft.template(), instruction).approve(kind, draft, now).isEmpty()) {
            return Optional.of("the instruction does not cover this letter");
        }
        if (!SignalsOnCase.of(file).isEmpty()) {
            return Optional.of("a person must read first what the message speaks of");
        }
        if (!WaitingPapers.on(file).isEmpty()) {
            return Optional.of("papers that came with the message are not read yet");
        }
        return switch (draft.to()) {
            case Recipient.ByPost post -> Optional.of("a letter by post is printed by a person");
            case Recipient.ByEmail mail -> whyNotTo(mail.address(), file, draft, policy, now);
        };
    }

    private Optional<String> whyNotTo(
            EmailAddress address, CaseFile file, Draft draft, PolicyProfile policy, Instant now) {
        if (MachineAddress.isOne(address) || MachineAddress.hasWritten(address, file)) {
            return Optional.of("a machine may answer from that address");
        }
        return sent.add(draft.id(), address, London.day(now), policy.quotas().automaticLetters())
                ? Optional.empty()
                : Optional.of("the daily limit of automatic letters to this correspondent is reached");
    }
}
