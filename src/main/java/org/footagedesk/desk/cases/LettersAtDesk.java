package org.footagedesk.desk.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casework.ApproveLetter;
import org.footagedesk.casework.ChangeLetter;
import org.footagedesk.casework.LetterOutcome;
import org.footagedesk.casework.PostLetter;
import org.footagedesk.casework.TakeFreshDraft;
import org.footagedesk.desk.LetterWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.Recipient;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Component;

/** What becomes of a letter, by mail or on paper, for whoever may approve the letters of case staff. */
@Component
class LettersAtDesk implements LetterWork {

    private final CaseIndex index;
    private final ApproveLetter approve;
    private final ChangeLetter change;
    private final TakeFreshDraft fresh;
    private final PostLetter post;
    private final CaseFiles cases;
    private final Handlers handlers;

    LettersAtDesk(
            CaseIndex index,
            ApproveLetter approve,
            ChangeLetter change,
            TakeFreshDraft fresh,
            PostLetter post,
            CaseFiles cases,
            Handlers handlers) {
        this.index = index;
        this.approve = approve;
        this.change = change;
        this.fresh = fresh;
        this.post = post;
        this.cases = cases;
        this.handlers = handlers;
    }

    @Override
    public Outcome approve(String id, Sha256 read, StaffMember who) {
        return onLetter(
                id,
                who,
                line -> approve.approve(
                        line.reference(),
                        line.id(),
                        read,
                        who.name(),
                        handlers.rolesOn(cases.get(line.reference()), who)));
    }

    @Override
    public Outcome giveBack(String id, String note, StaffMember who) {
        return note.isBlank()
                ? new Outcome.Invalid(Map.of("note", "Say in a few words what should be different."))
                : onLetter(id, who, line -> change.giveBack(line.reference(), line.id(), note.strip(), who.name()));
    }

    @Override
    public Outcome edit(String id, Sha256 read, String text, StaffMember who) {
        return text.isBlank()
                ? new Outcome.Invalid(Map.of("text", "A letter cannot be empty."))
                : onLetter(id, who, line -> change.edit(line.reference(), line.id(), read, text, who.name()));
    }

    @Override
    public Outcome freshDraft(String id, StaffMember who) {
        return onLetter(id, who, line -> fresh.take(line.reference(), line.id(), who.name()));
    }

    @Override
    public Outcome posted(String id, LocalDate on, Optional<String> tracking, StaffMember who) {
        return onLetter(id, who, line -> post.posted(line.reference(), line.id(), on, tracking, who.name()));
    }

    @Override
    public Outcome byPost(String id, String name, String address, StaffMember who) {
        if (name.isBlank()) {
            return new Outcome.Invalid(Map.of("name", "Enter the name that stands on the envelope."));
        }
        if (address.isBlank()) {
            return new Outcome.Invalid(Map.of("address", "Enter the address to which the letter goes."));
        }
        var to = new Recipient.ByPost(name, address.lines().toList());
        return onLetter(id, who, line -> post.byPostInstead(line.reference(), line.id(), to, who.name()));
    }

    private Outcome onLetter(String id, StaffMember who, Function<CaseIndex.LetterLine, LetterOutcome> command) {
        if (!who.may(Ability.APPROVE_STAFF_LETTERS)) {
            return Refusals.notAllowed(Ability.APPROVE_STAFF_LETTERS);
        }
        var line = Ids.uuid(id).map(LetterId::new).flatMap(index::letter);
        if (line.isEmpty()) {
            return new Outcome.NotFound("letter");
        }
        return handlers.may(cases.get(line.get().reference()), who, Ability.APPROVE_STAFF_LETTERS)
                ? LetterOutcomes.of(command.apply(line.get()))
                : Refusals.notAllowed(Ability.APPROVE_STAFF_LETTERS);
    }
}
