package org.footagedesk.casefile.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseProjection;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent;
import org.footagedesk.casefile.HoldEvent.HoldBeyondQuota;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.shared.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the tables of what is held, and of what is not because a quota was used up. */
@Component
class HoldListProjection implements CaseProjection {

    private final JdbcClient database;

    HoldListProjection(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void project(CaseFile file, List<CaseEvent> added) {
        List<HoldEvent> events = added.stream()
                .filter(HoldEvent.class::isInstance)
                .map(HoldEvent.class::cast)
                .toList();
        if (events.isEmpty()) {
            return;
        }
        Map<HoldId, Hold> holds = file.holds();
        events.stream()
                .map(HoldEvent::hold)
                .distinct()
                .map(holds::get)
                .filter(Objects::nonNull)
                .forEach(hold -> hold(file, hold));
        database.sql("delete from hold_beyond_quota where reference = :reference")
                .param("reference", file.reference().value())
                .update();
        file.beyondQuota().forEach(footage -> beyond(file.reference(), footage));
    }

    private void hold(CaseFile file, Hold hold) {
        CaseEntry request = file.requestOf(hold.id());
        database.sql("""
                        insert into hold_list (hold, reference, camera, held_from, held_to, state, overwrite_at,
                            requested_at, by_person, lapses_at)
                        values (:hold, :reference, :camera, :from, :to, :state, :overwriteAt, :requestedAt, :byPerson,
                            :lapsesAt)
                        on conflict (hold) do update set state = excluded.state, overwrite_at = excluded.overwrite_at,
                            lapses_at = excluded.lapses_at""")
                .param("hold", hold.id().value())
                .param("reference", file.reference().value())
                .param("camera", hold.camera())
                .param("from", CaseListTable.utc(hold.window().from()))
                .param("to", CaseListTable.utc(hold.window().to()))
                .param("state", hold.state().name())
                .param("overwriteAt", utc(hold.overwriteAt()))
                .param("requestedAt", CaseListTable.utc(request.at()))
                .param("byPerson", !request.byMachine())
                .param("lapsesAt", utc(hold.lapsesAt()))
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : CaseListTable.utc(instant);
    }

    private void beyond(CaseReference reference, HoldBeyondQuota beyond) {
        database.sql("""
                        insert into hold_beyond_quota (hold, reference, camera, held_from, held_to)
                        values (:hold, :reference, :camera, :from, :to)""")
                .param("hold", beyond.hold().value())
                .param("reference", reference.value())
                .param("camera", beyond.camera())
                .param("from", CaseListTable.utc(beyond.window().from()))
                .param("to", CaseListTable.utc(beyond.window().to()))
                .update();
    }
}
