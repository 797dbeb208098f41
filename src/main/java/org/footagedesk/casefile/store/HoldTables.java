package org.footagedesk.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.casefile.First;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.policy.CaseState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.vault.KeyRing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and finds holds in the lists told from the cases. */
@Component
class HoldTables implements HoldsOnFile {

    private final JdbcClient database;
    private final KeyRing keys;

    HoldTables(JdbcClient database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Held heldFor(EmailAddress sender, Instant from, Instant to) {
        return database.sql("""
                        select count(*) filter (where not exists (
                                select from hold_list earlier where earlier.reference = h.reference
                                and earlier.camera = h.camera and earlier.held_to = h.held_from)) as holds,
                            coalesce(sum(extract(epoch from h.held_to - h.held_from)), 0)::bigint as seconds
                        from hold_list h
                        where not h.by_person and h.requested_at >= :from and h.requested_at < :to
                        and h.reference in (select reference from case_token where purpose = :purpose and token = :token)""")
                .param("from", CaseListTable.utc(from))
                .param("to", CaseListTable.utc(to))
                .param("purpose", CaseIndexProjection.CORRESPONDENT)
                .param(
                        "token",
                        keys.token(
                                CaseIndexProjection.CORRESPONDENT,
                                sender.value().toLowerCase(Locale.ROOT)))
                .query((row, number) -> new Held(row.getInt("holds"), Duration.ofSeconds(row.getLong("seconds"))))
                .single();
    }

    @Override
    public First<NotHeld> beyondQuota(int most) {
        return Firsts.of(
                database.sql(
                                "select *, count(*) over () as total from hold_beyond_quota order by held_from, hold limit :most")
                        .param("most", most),
                HoldTables::notHeld);
    }

    @Override
    public First<Lapsing> lapsing(int most) {
        return Firsts.of(database.sql("""
                        select *, count(*) over () as total from hold_list where lapses_at is not null and state = 'SECURED'
                        order by lapses_at, hold limit :most""").param("most", most), HoldTables::lapsing);
    }

    @Override
    public List<CaseReference> relying(Footage footage, CaseReference but) {
        return others(footage, but, Set.of(HoldState.RELEASED));
    }

    @Override
    public List<CaseReference> withoutCopyOf(Footage footage, CaseReference but) {
        return others(footage, but, Set.of(HoldState.RELEASED, HoldState.SECURED));
    }

    private List<CaseReference> others(Footage footage, CaseReference but, Set<HoldState> except) {
        return database.sql("""
                        select distinct h.reference from hold_list h join case_list c using (reference)
                        where h.reference <> :but and h.camera = :camera and h.held_from < :to and h.held_to > :from
                        and h.state not in (:except) and c.state not in (:ends) order by 1""")
                .param("but", but.value())
                .param("camera", footage.camera())
                .param("except", except.stream().map(HoldState::name).toList())
                .param("from", CaseListTable.utc(footage.window().from()))
                .param("to", CaseListTable.utc(footage.window().to()))
                .param(
                        "ends",
                        Arrays.stream(CaseState.values())
                                .filter(CaseState::isEnd)
                                .map(CaseState::name)
                                .toList())
                .query((row, number) -> new CaseReference(row.getString("reference")))
                .list();
    }

    private static Lapsing lapsing(ResultSet row) throws SQLException {
        return new Lapsing(
                new CaseReference(row.getString("reference")),
                new HoldId(row.getObject("hold", UUID.class)),
                row.getString("camera"),
                row.getObject("lapses_at", OffsetDateTime.class).toInstant());
    }

    private static NotHeld notHeld(ResultSet row) throws SQLException {
        return new NotHeld(
                new CaseReference(row.getString("reference")),
                new HoldId(row.getObject("hold", UUID.class)),
                new Footage(
                        row.getString("camera"),
                        new TimeWindow(
                                row.getObject("held_from", OffsetDateTime.class).toInstant(),
                                row.getObject("held_to", OffsetDateTime.class).toInstant())));
    }
}
