package org.footagedesk.people.store;

import org.footagedesk.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The staff of a desk's database, for a command that starts no desk. */
public final class StaffOfDatabase {

    private StaffOfDatabase() {}

    /** Signs in at the first question; a database that cannot be reached is an error that says so then. */
    public static Staff at(String url, String username, String password) {
        return new StaffInDatabase(JdbcClient.create(new DriverManagerDataSource(url, username, password)));
    }
}
