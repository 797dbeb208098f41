package org.footagedesk.desk.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.desk.LetterDesk;
import org.footagedesk.desk.LetterPage;
import org.footagedesk.desk.LetterRow;
import org.footagedesk.desk.LetterWork;
import org.footagedesk.letter.LetterState;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters, for scripts; an approval names the text that was read. */
@RestController
@RequestMapping("/api/letters")
class LettersApi {

    private static final List<String> STATES =
            Stream.of(LetterState.values()).map(LetterState::name).toList();

    /** The letters in one state. */
    record Letters(List<LetterRow> letters, int total) {}

    /** What was read and is approved. */
    record Approval(@Nullable String sha256) {}

    private final LetterDesk desk;
    private final LetterWork work;

    LettersApi(LetterDesk desk, LetterWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping
    Letters letters(@RequestParam(required = false) @Nullable String state, StaffMember who) {
        if (state != null && !STATES.contains(state)) {
            throw ApiRefusal.unprocessable("state must be one of " + String.join(", ", STATES) + ".");
        }
        var letters = desk.letters(Optional.ofNullable(state), who);
        return new Letters(letters, letters.size());
    }

    @Needs(Ability.READ_CASES)
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    LetterPage letter(@PathVariable String id, StaffMember who) {
        return desk.letter(id, who).orElseThrow(() -> ApiRefusal.noSuch("letter " + id));
    }

    @Needs(Ability.READ_CASES)
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] pdf(@PathVariable String id, StaffMember who) {
        return desk.letterPdf(id, who).orElseThrow(() -> ApiRefusal.noSuch("letter " + id));
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/{id}/approve")
    LetterPage approve(@PathVariable String id, @RequestBody Approval approval, StaffMember who) {
        ApiRefusal.unlessDone(work.approve(id, read(approval), who));
        return letter(id, who);
    }

    private static Sha256 read(Approval approval) {
        try {
            return new Sha256(String.valueOf(approval.sha256()));
        } catch (IllegalArgumentException malformed) {
            throw ApiRefusal.unprocessable("sha256 must be the 64 hexadecimal digits of the letter that was read.");
        }
    }
}
