package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casework.FilingEvent.MessageFiled;
import org.footagedesk.casework.FilingEvent.Sender;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.shared.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Filed messages as streams of the journal, with a table by which they are listed. */
@Component
class FiledInJournal implements FiledMessages {

    private final Journal journal;
    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    FiledInJournal(Journal journal, JdbcClient database, Clock clock) {
        this.journal = journal;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ReadMessage message, String rule) {
        var kept = message.submission();
        int added = database.sql("""
                        insert into filed_message (submission, rule, received_at) values (:id, :rule, :receivedAt)
                        on conflict (submission) do nothing""")
                .param("id", kept.id().value())
                .param("rule", rule)
                .param("receivedAt", kept.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            String from = Stream.of(message.from().name(), message.from().email())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(", "));
            append(
                    kept.id(),
                    CaseEntry.MACHINE,
                    new MessageFiled(rule, kept.channel(), kept.receivedAt()),
                    json.writeValueAsString(new Sender(from, message.subject())));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void openedAs(SubmissionId submission, CaseReference reference, String who) {
        database.sql("update filed_message set opened_as = :reference where submission = :id")
                .param("reference", reference.value())
                .param("id", submission.value())
                .update();
        append(submission, who, new FilingEvent.OpenedFromFiled(reference), Happening.NOTHING_PERSONAL);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Filed> page(int page, int size) {
        return database
                .sql("""
                        select submission, opened_as from filed_message
                        order by received_at desc, submission limit :size offset :from""")
                .param("size", size)
                .param("from", (long) page * size)
                .query(FiledRow.class)
                .list()
                .stream()
                .flatMap(row -> filed(row).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Filed> find(SubmissionId submission) {
        return database.sql("select submission, opened_as from filed_message where submission = :id")
                .param("id", submission.value())
                .query(FiledRow.class)
                .optional()
                .flatMap(this::filed);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<SubmissionId> among(Collection<SubmissionId> submissions) {
        if (submissions.isEmpty()) {
            return Set.of();
        }
        return database
                .sql("select submission from filed_message where submission in (:submissions)")
                .param(
                        "submissions",
                        submissions.stream().map(SubmissionId::value).toList())
                .query(UUID.class)
                .stream()
                .map(SubmissionId::new)
                .collect(Collectors.toSet());
    }

    private void append(SubmissionId submission, String who, FilingEvent event, String personal) {
        Instant now = clock.instant();
        String stream = submission.scope();
        journal.append(
                stream,
                journal.read(stream).size(),
                List.of(new Happening(event.type(), now, who, json.writeValueAsString(event), personal)));
    }

    private Optional<Filed> filed(FiledRow row) {
        var submission = new SubmissionId(row.submission());
        return journal.read(submission.scope()).stream()
                .filter(entry -> entry.happening().type().equals(MessageFiled.TYPE))
                .map(entry -> filed(submission, entry, row.openedAs()))
                .findFirst();
    }

    private Filed filed(SubmissionId submission, Entry entry, @Nullable String openedAs) {
        MessageFiled event = json.readValue(entry.happening().open(), MessageFiled.class);
        Sender sender = entry.erased()
                ? new Sender("", "")
                : json.readValue(entry.happening().personal(), Sender.class);
        return new Filed(
                submission,
                event.receivedAt(),
                event.channel(),
                sender.from(),
                sender.subject(),
                event.rule(),
                Optional.ofNullable(openedAs).map(CaseReference::new));
    }

    private record FiledRow(UUID submission, @Nullable String openedAs) {}
}
