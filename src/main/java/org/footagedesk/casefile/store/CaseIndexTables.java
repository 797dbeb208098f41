package org.footagedesk.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.First;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.vault.KeyRing;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the tables that {@link CaseIndexProjection} keeps. */
@Component
@Transactional(readOnly = true)
class CaseIndexTables implements CaseIndex {

    private final JdbcClient database;
    private final KeyRing keys;

    CaseIndexTables(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<CaseReference> bySubmission(SubmissionId submission) {
        return database.sql("select reference from case_message where submission = :submission")
                .param("submission", submission.value())
                .query(String.class)
                .optional()
                .map(CaseReference::new);
    }

    @Override
    public Map<SubmissionId, CaseReference> bySubmissions(Collection<SubmissionId> submissions) {
        var references = new HashMap<SubmissionId, CaseReference>();
        if (!submissions.isEmpty()) {
            database.sql("select submission, reference from case_message where submission in (:submissions)")
                    .param(
                            "submissions",
                            submissions.stream().map(SubmissionId::value).toList())
                    .query((RowCallbackHandler) row -> references.put(
                            new SubmissionId(row.getObject("submission", UUID.class)),
                            new CaseReference(row.getString("reference"))));
        }
        return references;
    }

    @Override
    public Optional<OurLetter> byOurMessage(String messageId) {
        return database.sql("select reference, letter from letter_list where message_id = :id limit 1")
                .param("id", messageId)
                .query((row, number) -> new OurLetter(
                        new CaseReference(row.getString("reference")),
                        new LetterId(row.getObject("letter", UUID.class))))
                .optional();
    }

    @Override
    public Optional<CaseReference> byTheirMessage(String messageId) {
        return database.sql("select reference from case_message where message_id = :id order by reference limit 1")
                .param("id", messageId)
                .query(String.class)
                .optional()
                .map(CaseReference::new);
    }

    @Override
    public List<CaseReference> byCorrespondent(EmailAddress address) {
        return byToken(CaseIndexProjection.CORRESPONDENT, address.value().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<CaseReference> byFingerprint(String fingerprint) {
        return byToken(CaseIndexProjection.FINGERPRINT, fingerprint).stream().findFirst();
    }

    @Override
    public List<LetterLine> letters(LetterState state) {
        return database.sql("select * from letter_list where state = :state order by due_by, letter")
                .param("state", state.name())
                .query((row, number) -> letter(row))
                .list();
    }

    @Override
    public Optional<LetterLine> letter(LetterId letter) {
        return database.sql("select * from letter_list where letter = :letter")
                .param("letter", letter.value())
                .query((row, number) -> letter(row))
                .optional();
    }

    @Override
    public First<LetterLine> lostLetters(int most) {
        return Firsts.of(database.sql("""
                        select *, count(*) over () as total from letter_list lost where state = 'UNDELIVERED'
                        and not exists (select from letter_list other where other.replaces = lost.letter)
                        order by due_by, letter limit :most""").param("most", most), CaseIndexTables::letter);
    }

    @Override
    public First<HoldLine> holdsAtRisk(Instant recordedSince, int most) {
        return Firsts.of(
                database.sql("""
                        select *, count(*) over () as total from hold_list
                        where state in ('REQUESTED', 'PLACED', 'VERIFIED') or (state = 'FAILED' and held_to > :since)
                        order by held_from, hold limit :most""")
                        .param("since", CaseListTable.utc(recordedSince))
                        .param("most", most),
                CaseIndexTables::hold);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private List<CaseReference> byToken(String purpose, String value) {
        return database
                .sql(
                        "select reference from case_token where purpose = :purpose and token = :token order by reference desc")
                .param("purpose", purpose)
                .param("token", keys.token(purpose, value))
                .query(String.class)
                .list()
                .stream()
                .map(CaseReference::new)
                .toList();
    }

    private static LetterLine letter(ResultSet row) throws SQLException {
        return new LetterLine(
                new LetterId(row.getObject("letter", UUID.class)),
                new CaseReference(row.getString("reference")),
                row.getString("template"),
                LetterState.valueOf(row.getString("state")),
                row.getString("approvers"),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                row.getBoolean("escalated"),
                Carriage.valueOf(row.getString("carriage")));
    }

    private static HoldLine hold(ResultSet row) throws SQLException {
        return new HoldLine(
                new HoldId(row.getObject("hold", UUID.class)),
                new CaseReference(row.getString("reference")),
                row.getString("camera"),
                HoldState.valueOf(row.getString("state")),
                row.getObject("held_from", OffsetDateTime.class).toInstant(),
                row.getObject("held_to", OffsetDateTime.class).toInstant());
    }
}
