package org.footagedesk.casefile.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.CaseProjection;
import org.footagedesk.casefile.IntakeEvent;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.casefile.WhereItStands;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The case list as a table; names stand in it sealed under their case's key. */
@Component
class CaseListTable implements CaseList, CaseProjection {

    private final JdbcClient database;
    private final Policies policies;
    private final Seal seal;
    private final SearchWords words;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseListTable(JdbcClient database, Policies policies, Seal seal, SearchWords words, Clock clock) {
        this.database = database;
        this.policies = policies;
        this.seal = seal;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void project(CaseFile file, List<CaseEvent> added) {
        PolicyProfile policy = policies.named(file.policy());
        Optional<LocalDate> due = new Obligations(policy, policies.calendar()).governingDue(file);
        byte[] requester = seal.seal(file.reference().scope(), json.writeValueAsBytes(file.requester()));
        database.sql("""
            insert into case_list (reference, kind, state, received_at, projected_due, projected_by, requester, version)
            values (:reference, :kind, :state, :receivedAt, :due, :by, :requester, :version)
            on conflict (reference) do update set kind = excluded.kind, state = excluded.state,
                received_at = excluded.received_at, projected_due = excluded.projected_due,
                projected_by = excluded.projected_by, requester = excluded.requester, version = excluded.version\
            """)
                .param("reference", file.reference().value())
                .param("kind", file.kind().name())
                .param("state", WhereItStands.of(file, policy).name())
                .param("receivedAt", utc(file.receivedAt()))
                .param("due", due.orElse(null))
                .param("by", policy.reference())
                .param("requester", requester)
                .param("version", file.version())
                .update();
        if (added.stream().anyMatch(IntakeEvent.class::isInstance)) {
            words.replace(file);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page page(String query, int page, int size) {
        String fits = words.condition(query);
        var lines = bound(
                        "select * from case_list c where " + fits
                                + " order by received_at desc, reference desc limit :size offset :from",
                        query)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, number) -> line(row))
                .list();
        long counted = Math.max(MOST_COUNTED, (page + 1L) * size) + 1;
        long total = bound(
                        "select count(*) from (select from case_list c where " + fits + " limit :counted) as found",
                        query)
                .param("counted", counted)
                .query(Long.class)
                .single();
        return new Page(lines, total);
    }

    @Override
    @Transactional(readOnly = true)
    public Page dueUntil(LocalDate day, int most) {
        return part("projected_due <= :value", "projected_due, reference", day, 0, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Page in(Set<CaseState> states, int most) {
        return part("state in (:value)", "received_at, reference", names(states), 0, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Page newest(RequestKind kind, Set<CaseState> states, int page, int size) {
        return part(
                "kind = '" + kind.name() + "' and state in (:value)",
                "received_at desc, reference desc",
                names(states),
                (long) page * size,
                size);
    }

    @Override
    @Transactional(readOnly = true)
    public Correspondent requester(CaseReference reference) {
        byte[] sealed = database.sql("select requester from case_list where reference = :reference")
                .param("reference", reference.value())
                .query(byte[].class)
                .single();
        return requester(reference, sealed);
    }

    private static List<String> names(Set<CaseState> states) {
        return states.stream().map(CaseState::name).toList();
    }

    private Page part(String condition, String order, Object value, long from, int most) {
        var lines = database.sql("select * from case_list where %s order by %s limit :most offset :from"
                        .formatted(condition, order))
                .param("value", value)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
        long total = database.sql("select count(*) from case_list where " + condition)
                .param("value", value)
                .query(Long.class)
                .single();
        return new Page(lines, total);
    }

    private JdbcClient.StatementSpec bound(String sql, String query) {
        return database.sql(sql).params(words.parameters(query));
    }

    private Line line(ResultSet row) throws SQLException {
        var reference = new CaseReference(row.getString("reference"));
        return new Line(
                reference,
                RequestKind.valueOf(row.getString("kind")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("projected_due", LocalDate.class)),
                requester(reference, row.getBytes("requester")));
    }

    private Correspondent requester(CaseReference reference, byte[] sealed) {
        try {
            String opened = new String(seal.open(reference.scope(), sealed), StandardCharsets.UTF_8);
            return json.readValue(opened, Correspondent.class);
        } catch (Seal.Erased gone) {
            return new Correspondent(null, null);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
