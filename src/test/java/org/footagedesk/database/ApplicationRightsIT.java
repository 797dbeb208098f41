package org.footagedesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class ApplicationRightsIT {

    @Test
    void theApplicationReadsAndWritesRows(TestDatabase database) {
        JdbcClient application = JdbcClient.create(database.asApplication());

        application.sql("INSERT INTO opened_in (mode) VALUES ('demonstration')").update();

        assertThat(application
                        .sql("SELECT mode FROM opened_in")
                        .query(String.class)
                        .single())
                .isEqualTo("demonstration");
    }

    @Test
    void theApplicationCannotChangeWhatAMigrationMadeReadOnly(TestDatabase database) {
        JdbcClient application = JdbcClient.create(database.asApplication());

        assertThatThrownBy(() -> application
                        .sql("UPDATE opened_in SET mode = 'production'")
                        .update())
                .hasStackTraceContaining("permission denied for table opened_in");
    }

    @Test
    void theApplicationCanNeitherChangeNorDropNorEmptyATable(TestDatabase database) {
        JdbcClient application = JdbcClient.create(database.asApplication());

        assertThatThrownBy(() -> application.sql("DROP TABLE set_aside").update())
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> application
                        .sql("ALTER TABLE set_aside DISABLE TRIGGER ALL")
                        .update())
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> application.sql("TRUNCATE set_aside").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> application.sql("CREATE TABLE own (id int)").update())
                .hasStackTraceContaining("permission denied for schema public");
    }

    @Test
    void oneTestDoesNotSeeTheRowsOfAnother(TestDatabase one, TestDatabase other) {
        JdbcClient.create(one.asApplication())
                .sql("INSERT INTO opened_in (mode) VALUES ('production')")
                .update();

        assertThat(JdbcClient.create(other.asApplication())
                        .sql("SELECT count(*) FROM opened_in")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
