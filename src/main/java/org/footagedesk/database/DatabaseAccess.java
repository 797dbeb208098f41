package org.footagedesk.database;

/**
 * How to reach the database: as the application, which owns nothing, and as the owner of the tables, who changes them.
 *
 * @param url a JDBC address without a user or password
 */
record DatabaseAccess(String url, SignIn application, SignIn owner) {

    record SignIn(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }
}
