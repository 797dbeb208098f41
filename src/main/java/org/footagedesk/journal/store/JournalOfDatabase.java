package org.footagedesk.journal.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.StreamEnd;

/** The journal of a desk's database, for a command that starts no desk; it reads and changes nothing. */
public final class JournalOfDatabase {

    private static final int ROWS_AT_ONCE = 1000;
    private final String url;
    private final String username;
    private final String password;

    public JournalOfDatabase(String url, String username, String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /**
     * Follows every stream's chain from its first link.
     *
     * @param each told of every entry as if its stream ended there
     * @throws SQLException if the database cannot be reached or has no journal
     */
    public ChainCheck follow(Consumer<StreamEnd> each) throws SQLException {
        var walk = new ChainWalk();
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            connection.setReadOnly(true);
            // Without a transaction the driver would load the whole journal at once.
            connection.setAutoCommit(false);
            try (var all = connection.prepareStatement("select * from journal order by stream, version")) {
                all.setFetchSize(ROWS_AT_ONCE);
                ResultSet row = all.executeQuery();
                while (row.next()) {
                    Link link = link(row);
                    walk.step(link, row.getString("hash"));
                    each.accept(new StreamEnd(link.stream(), link.version(), row.getString("hash")));
                }
            }
        }
        return walk.result();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("previous_hash"),
                row.getString("stream"),
                row.getInt("version"),
                row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("open"),
                row.getBytes("sealed"));
    }
}
