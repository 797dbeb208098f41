package org.footagedesk.people.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.footagedesk.people.SignInAttempts;
import org.footagedesk.people.WrongPasswords;
import org.footagedesk.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of wrong passwords; rows are known by a hash of name and address. */
@Repository
class SignInAttemptsInDatabase implements SignInAttempts {

    private final JdbcClient database;

    SignInAttemptsInDatabase(JdbcClient database) {
        this.database = database;
    }

    @Override
    public WrongPasswords of(String name, String address) {
        return database.sql("SELECT count, last FROM wrong_password WHERE name_and_address = ?")
                .param(key(name, address))
                .query((row, number) -> new WrongPasswords(
                        row.getInt("count"), row.getTimestamp("last").toInstant()))
                .optional()
                .orElseGet(WrongPasswords::none);
    }

    @Override
    @Transactional
    public void wrong(String name, String address, Instant at) {
        database.sql("""
                        INSERT INTO wrong_password (name_and_address, count, last) VALUES (?, 1, ?)
                        ON CONFLICT (name_and_address) DO UPDATE
                            SET count = wrong_password.count + 1, last = EXCLUDED.last
                        """).params(key(name, address), Timestamp.from(at)).update();
    }

    @Override
    @Transactional
    public void forget(String name, String address) {
        database.sql("DELETE FROM wrong_password WHERE name_and_address = ?")
                .param(key(name, address))
                .update();
    }

    private static String key(String name, String address) {
        return Sha256.of(name + "\n" + address).hex();
    }
}
