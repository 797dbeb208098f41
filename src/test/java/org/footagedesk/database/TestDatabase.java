package org.footagedesk.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh, migrated database of the test run's one PostgreSQL server. */
public record TestDatabase(String url) {

    public static final String APPLICATION = "desk_app";
    public static final String OWNER = "desk_owner";
    public static final String PASSWORD = "only-in-tests";

    /** A new database, as empty as the migrations leave it. */
    public static TestDatabase fresh() {
        return TestPostgres.freshDatabase();
    }

    /** The same on a server that forces each commit to disk, as a real one does; for measurements. */
    public static TestDatabase freshDurable() {
        return TestPostgres.freshDurableDatabase();
    }

    /** Connections with the rights of the application. */
    public DataSource asApplication() {
        return as(APPLICATION);
    }

    /** Connections with the rights of the owner of the tables. */
    public DataSource asOwner() {
        return as(OWNER);
    }

    private DataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source;
    }
}
