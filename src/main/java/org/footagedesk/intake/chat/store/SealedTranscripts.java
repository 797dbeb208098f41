package org.footagedesk.intake.chat.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.Turn;
import org.footagedesk.intake.chat.VisitorId;
import org.footagedesk.vault.KeyRing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Turns as sealed rows; the primary key decides between two messages that come at once. */
@Repository
class SealedTranscripts implements Transcripts {

    private final JdbcClient database;
    private final KeyRing keys;
    private final JsonMapper json = JsonMapper.shared();

    SealedTranscripts(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    @Transactional
    public Optional<Conversation> find(VisitorId visitor) {
        List<byte[]> rows = database.sql("select sealed from chat_turn where conversation = ? order by number")
                .param(visitor.key().hex())
                .query((row, _) -> row.getBytes("sealed"))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        String scope = scope(visitor.key().hex());
        return Optional.of(new Conversation(rows.stream()
                .map(row ->
                        json.readValue(keys.open(scope, row), TurnJson.class).turn())
                .toList()));
    }

    @Override
    @Transactional
    public void append(VisitorId visitor, int kept, Conversation conversation) {
        String key = visitor.key().hex();
        for (int number = kept; number < conversation.turns().size(); number++) {
            Turn turn = conversation.turns().get(number);
            byte[] sealed = keys.seal(scope(key), json.writeValueAsBytes(TurnJson.of(turn)));
            try {
                database.sql("insert into chat_turn (conversation, number, at, sealed) values (?, ?, ?, ?)")
                        .params(key, number, Timestamp.from(turn.at()), sealed)
                        .update();
            } catch (DuplicateKeyException somebodyWasFirst) {
                throw new Overtaken(somebodyWasFirst);
            }
        }
    }

    @Override
    @Transactional
    public void forget(VisitorId visitor) {
        forget(visitor.key().hex());
    }

    @Override
    @Transactional
    public int forgetSilentSince(Instant then) {
        List<String> silent = database.sql(
                        "select conversation from chat_turn group by conversation having max(at) < ?")
                .param(Timestamp.from(then))
                .query(String.class)
                .list();
        silent.forEach(this::forget);
        return silent.size();
    }

    private void forget(String conversation) {
        database.sql("delete from chat_turn where conversation = ?")
                .param(conversation)
                .update();
        keys.destroy(scope(conversation));
    }

    private static String scope(String conversation) {
        return "chat/" + conversation;
    }
}
