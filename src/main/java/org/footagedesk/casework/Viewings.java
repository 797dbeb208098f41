package org.footagedesk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Objective;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which footage somebody has opened and what for; nobody sees any without having said so (policy 1.3, 4.2). */
@Component
public class Viewings {

    /** As long as a day's work: whoever comes back tomorrow says again what for. */
    private static final Duration STAYS_OPEN = Duration.ofHours(8);

    private final JdbcClient database;
    private final Views views;
    private final Clock clock;

    Viewings(JdbcClient database, Views views, Clock clock) {
        this.database = database;
        this.views = views;
        this.clock = clock;
    }

    /** What one person has opened of a camera. */
    record OfCamera(String camera, TimeWindow window, Objective objective) {}

    /** Opens held footage; the subject names it, such as {@code hold/CASE/HOLD}. */
    @Transactional
    public void open(StaffMember who, String subject, Purpose purpose) {
        keep(who, subject, purpose, null, null);
    }

    /** Opens what the recorder has of a camera. */
    @Transactional
    UUID open(StaffMember who, String camera, TimeWindow window, Purpose purpose) {
        return keep(who, "camera/" + camera + "/" + window.from() + "/" + window.to(), purpose, camera, window);
    }

    /** Whether this person has opened it lately. */
    @Transactional(readOnly = true)
    public boolean isOpen(StaffMember who, String subject) {
        return database.sql("""
                        select exists (select 1 from viewing
                        where staff = :staff and subject = :subject and opened_at > :since)""")
                .param("staff", who.name())
                .param("subject", subject)
                .param("since", utc(clock.instant().minus(STAYS_OPEN)))
                .query(Boolean.class)
                .single();
    }

    /** What this person opened under that id, while it is open. */
    @Transactional(readOnly = true)
    Optional<OfCamera> find(UUID id, StaffMember who) {
        return database.sql("""
                        select camera, window_from, window_to, objective from viewing
                        where id = :id and staff = :staff and camera is not null and opened_at > :since""")
                .param("id", id)
                .param("staff", who.name())
                .param("since", utc(clock.instant().minus(STAYS_OPEN)))
                .query((row, number) -> ofCamera(row))
                .optional();
    }

    private UUID keep(
            StaffMember who, String subject, Purpose purpose, @Nullable String camera, @Nullable TimeWindow window) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into viewing (id, staff, subject, objective, camera, window_from, window_to, opened_at)
                        values (:id, :staff, :subject, :objective, :camera, :from, :to, :at)""")
                .param("id", id)
                .param("staff", who.name())
                .param("subject", subject)
                .param("objective", purpose.objective().name())
                .param("camera", camera)
                .param("from", window == null ? null : utc(window.from()))
                .param("to", window == null ? null : utc(window.to()))
                .param("at", utc(clock.instant()))
                .update();
        views.record(who.name(), subject, purpose.objective().code(), purpose.words());
        return id;
    }

    private static OfCamera ofCamera(ResultSet row) throws SQLException {
        return new OfCamera(
                row.getString("camera"),
                new TimeWindow(
                        row.getObject("window_from", OffsetDateTime.class).toInstant(),
                        row.getObject("window_to", OffsetDateTime.class).toInstant()),
                Objective.valueOf(row.getString("objective")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
