package org.footagedesk.database;

import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.DeskSettings;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a database that was opened in production from ever being shown as a demonstration, and the other way round. */
@Component
@DependsOnDatabaseInitialization
final class OneModeForEver implements InitializingBean {

    private final JdbcClient jdbc;
    private final DeskSettings settings;

    OneModeForEver(JdbcClient jdbc, DeskSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        String mode = settings.mode().word();
        jdbc.sql("INSERT INTO opened_in (mode) VALUES (:mode) ON CONFLICT DO NOTHING")
                .param("mode", mode)
                .update();
        String first =
                jdbc.sql("SELECT mode FROM opened_in").query(String.class).single();
        if (!first.equals(mode)) {
            throw new CannotStart("The database was opened in " + first + " mode and never opens in " + mode
                    + " mode; give --desk.database.url of another.");
        }
    }
}
