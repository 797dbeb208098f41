package org.footagedesk.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.footagedesk.casefile.First;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the first lines of a query that counts all of them in its column {@code total}. */
final class Firsts {

    private Firsts() {}

    /** How a row is read. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Counted<T>(T line, long total) {}

    static <T> First<T> of(JdbcClient.StatementSpec query, Reading<T> reading) {
        List<Counted<T>> rows = query.query((row, number) -> new Counted<>(reading.read(row), row.getLong("total")))
                .list();
        return new First<>(
                rows.stream().map(Counted::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }
}
