package org.footagedesk.policy.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footagedesk.policy.yaml.PolicyFile;
import org.footagedesk.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of policy texts under which cases were opened. */
@Repository
class PolicyVersions {

    private final JdbcClient database;

    PolicyVersions(JdbcClient database) {
        this.database = database;
    }

    /** A policy's text as it was when the first case was opened under it. */
    record Kept(String reference, Sha256 sha256, String yaml) {

        static Kept of(PolicyFile.Loaded loaded) {
            return new Kept(loaded.profile().reference(), Sha256.of(loaded.text()), loaded.text());
        }

        byte[] bytes() {
            return yaml.getBytes(StandardCharsets.UTF_8);
        }
    }

    List<Kept> all() {
        return database.sql("SELECT reference, sha256, yaml FROM policy_version ORDER BY reference")
                .query((row, number) -> new Kept(
                        row.getString("reference"), new Sha256(row.getString("sha256")), row.getString("yaml")))
                .list();
    }

    /** Keeps the text, in the transaction that opens the case; one that is kept already stays as it is. */
    void keep(Kept version) {
        database.sql("""
            INSERT INTO policy_version (reference, sha256, yaml) VALUES (?, ?, ?)
            ON CONFLICT (reference) DO NOTHING
            """)
                .params(version.reference(), version.sha256().hex(), version.yaml())
                .update();
    }
}
