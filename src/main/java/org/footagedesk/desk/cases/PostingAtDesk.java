package org.footagedesk.desk.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casework.PostLetter;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Posting;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.Recipient;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;

/** Letters on paper, for whoever may approve the letters of case staff. */
@Component
class PostingAtDesk implements Posting {

    private final CaseIndex index;
    private final PostLetter post;

    PostingAtDesk(CaseIndex index, PostLetter post) {
        this.index = index;
        this.post = post;
    }

    @Override
    public Outcome posted(String id, LocalDate on, StaffMember who) {
        return onLetter(id, who, line -> LetterOutcomes.of(post.posted(line.reference(), line.id(), on, who.name())));
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
        return onLetter(
                id, who, line -> LetterOutcomes.of(post.byPostInstead(line.reference(), line.id(), to, who.name())));
    }

    private Outcome onLetter(String id, StaffMember who, Function<CaseIndex.LetterLine, Outcome> command) {
        if (!who.may(Ability.APPROVE_STAFF_LETTERS)) {
            return Refusals.notAllowed(Ability.APPROVE_STAFF_LETTERS);
        }
        return Ids.uuid(id)
                .map(LetterId::new)
                .flatMap(index::letter)
                .map(command)
                .orElseGet(() -> new Outcome.NotFound("letter"));
    }
}
