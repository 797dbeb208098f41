package org.footagedesk.intake.chat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.form.yaml.FormFile;
import org.footagedesk.intake.chat.Conversation;
import org.footagedesk.intake.chat.Dialogue;
import org.footagedesk.intake.chat.PublishedFacts;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.intake.chat.VisitorId;
import org.footagedesk.vault.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class SealedTranscriptsIT {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");
    private static final PublishedFacts FACTS = new PublishedFacts(
            "Anytown Council",
            List.of(),
            "Ring.",
            Optional.of(Period.ofDays(30)),
            "Free.",
            "soon",
            "Write.",
            "soon",
            List.of());

    private final Dialogue dialogue = new Dialogue(FormFile.shipped("find-footage"), FACTS);
    private final VisitorId visitor = VisitorId.fresh();
    private JdbcClient database;
    private Transcripts transcripts;

    @BeforeEach
    void open(TestDatabase fresh) {
        database = JdbcClient.create(fresh.asApplication());
        transcripts = new SealedTranscripts(database, new Mirror());
    }

    @Test
    void aConversationComesBackAsItWas() {
        Conversation conversation =
                dialogue.next(dialogue.open(NOW), "My name is Sam Taylor, on 14/11/2026 at 3pm", NOW);
        transcripts.append(visitor, 0, conversation);
        Conversation further = dialogue.next(conversation, "sam@mail.example", NOW);
        transcripts.append(visitor, conversation.turns().size(), further);
        assertThat(transcripts.find(visitor)).contains(further);
        assertThat(transcripts.find(VisitorId.fresh())).isEmpty();
    }

    @Test
    void nothingThatWasSaidStandsOpenInTheDatabase() {
        transcripts.append(visitor, 0, dialogue.next(dialogue.open(NOW), "My name is Sam Taylor", NOW));
        List<byte[]> rows =
                database.sql("select sealed from chat_turn").query(byte[].class).list();
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Taylor"));
        assertThat(database.sql("select conversation from chat_turn")
                        .query(String.class)
                        .list())
                .doesNotContain(visitor.token());
    }

    @Test
    void theSecondOfTwoMessagesAtOnceFindsItsPlaceTaken() {
        Conversation opening = dialogue.open(NOW);
        transcripts.append(visitor, 0, dialogue.next(opening, "Sam Taylor", NOW));
        assertThatThrownBy(() -> transcripts.append(visitor, 1, dialogue.next(opening, "Alex Morgan", NOW)))
                .isInstanceOf(Transcripts.Overtaken.class);
    }

    @Test
    void onlyWhatWasSilentForLongIsForgotten() {
        VisitorId recent = VisitorId.fresh();
        transcripts.append(visitor, 0, dialogue.open(NOW.minus(Duration.ofHours(30))));
        transcripts.append(recent, 0, dialogue.open(NOW));
        assertThat(transcripts.forgetSilentSince(NOW.minus(Duration.ofHours(24))))
                .isEqualTo(1);
        assertThat(transcripts.find(visitor)).isEmpty();
        assertThat(transcripts.find(recent)).isPresent();
    }

    @Test
    void aTurnIsNeverRewritten() {
        transcripts.append(visitor, 0, dialogue.open(NOW));
        assertThatThrownBy(() -> database.sql("update chat_turn set number = 7").update())
                .hasStackTraceContaining("permission denied");
    }

    /** Turns every bit over: enough to see that nothing is stored as it was said. */
    private static final class Mirror implements KeyRing {

        @Override
        public byte[] seal(String scope, byte[] plain) {
            byte[] turned = new byte[plain.length];
            for (int i = 0; i < plain.length; i++) {
                turned[i] = (byte) ~plain[i];
            }
            return turned;
        }

        @Override
        public byte[] open(String scope, byte[] sealed) {
            return seal(scope, sealed);
        }

        @Override
        public boolean isErased(String scope) {
            return false;
        }

        @Override
        public void destroy(String scope) {}

        @Override
        public String token(String purpose, String value) {
            return value;
        }
    }
}
