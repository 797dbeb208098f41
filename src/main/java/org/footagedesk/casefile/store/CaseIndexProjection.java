package org.footagedesk.casefile.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseProjection;
import org.footagedesk.casefile.Fingerprint;
import org.footagedesk.casefile.IntakeEvent;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.LetterEvent;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Role;
import org.footagedesk.vault.KeyRing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tables by which a case is found again. */
@Component
class CaseIndexProjection implements CaseProjection {

    static final String CORRESPONDENT = "correspondent";
    static final String FINGERPRINT = "fingerprint";

    private final JdbcClient database;
    private final KeyRing keys;

    CaseIndexProjection(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public void project(CaseFile file, List<CaseEvent> added) {
        added(added, SubmissionJoined.class).forEach(message -> message(file.reference(), message));
        Map<LetterId, LetterOnFile> letters = file.letters();
        added(added, LetterEvent.class)
                .map(LetterEvent::letter)
                .distinct()
                .map(letters::get)
                .filter(Objects::nonNull)
                .forEach(letter -> letter(file.reference(), letter));
        if (added(added, IntakeEvent.class).findAny().isPresent()) {
            Fingerprint.of(file).ifPresent(print -> token(file.reference(), FINGERPRINT, print));
        }
    }

    private static <E extends CaseEvent> Stream<E> added(List<CaseEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private void message(CaseReference reference, SubmissionJoined joined) {
        database.sql("""
                        insert into case_message (submission, reference, message_id) values (:submission, :reference, :messageId)
                        on conflict (submission) do nothing""")
                .param("submission", joined.submission().value())
                .param("reference", reference.value())
                .param("messageId", joined.messageId())
                .update();
        Optional.ofNullable(joined.from().email())
                .ifPresent(address -> token(reference, CORRESPONDENT, address.toLowerCase(Locale.ROOT)));
    }

    private void letter(CaseReference reference, LetterOnFile letter) {
        var replaces = letter.drafted().replaces();
        database.sql("""
                        insert into letter_list (letter, reference, template, state, approvers, due_by, message_id, escalated,
                            carriage, replaces)
                        values (:letter, :reference, :template, :state, :approvers, :dueBy, :messageId, :escalated,
                            :carriage, :replaces)
                        on conflict (letter) do update set state = excluded.state, message_id = excluded.message_id,
                            escalated = excluded.escalated""")
                .param("letter", letter.id().value())
                .param("reference", reference.value())
                .param("template", letter.template())
                .param("state", letter.state().name())
                .param(
                        "approvers",
                        letter.approvers().stream().map(Role::name).sorted().collect(Collectors.joining(" ")))
                .param("dueBy", CaseListTable.utc(letter.dueBy()))
                .param("messageId", letter.messageId())
                .param("escalated", letter.escalated())
                .param("carriage", letter.drafted().by().name())
                .param("replaces", replaces == null ? null : replaces.value())
                .update();
    }

    private void token(CaseReference reference, String purpose, String value) {
        database.sql("""
                        insert into case_token (reference, purpose, token) values (:reference, :purpose, :token)
                        on conflict do nothing""")
                .param("reference", reference.value())
                .param("purpose", purpose)
                .param("token", keys.token(purpose, value))
                .update();
    }
}
