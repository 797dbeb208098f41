package org.footagedesk.database;

import java.util.Map;
import java.util.Objects;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Home;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its own sign-in and the migrations theirs. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Closed by Spring after everything that works with the database. */
    @Bean
    @ConditionalOnProperty(name = "desk.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(Home home) {
        return EmbeddedDatabase.start(home);
    }

    @Bean
    @ConditionalOnProperty(name = "desk.database.url", matchIfMissing = true, havingValue = "embedded")
    DatabaseAccess embeddedAccess(EmbeddedDatabase database) {
        return database.access();
    }

    @Bean
    @ConditionalOnProperty("desk.database.url")
    DatabaseAccess outsideAccess(DeskSettings settings) {
        DeskSettings.Database database = settings.database();
        if (Objects.equals(database.username(), database.ownerUsername())) {
            throw new CannotStart("desk.database.username and desk.database.owner-username name the same role;"
                    + " the application must not own the tables it writes.");
        }
        return new DatabaseAccess(
                Objects.requireNonNull(database.url()),
                new DatabaseAccess.SignIn(
                        Objects.requireNonNull(database.username()), Objects.requireNonNull(database.password())),
                owner(database));
    }

    /** A demonstration may be tried with one role for everything; only the journal's triggers then guard the journal. */
    private static DatabaseAccess.SignIn owner(DeskSettings.Database database) {
        return database.ownerUsername() == null
                ? new DatabaseAccess.SignIn(
                        Objects.requireNonNull(database.username()), Objects.requireNonNull(database.password()))
                : new DatabaseAccess.SignIn(
                        database.ownerUsername(), Objects.requireNonNullElse(database.ownerPassword(), ""));
    }

    @Bean
    JdbcConnectionDetails applicationSignIn(DatabaseAccess access) {
        return new ApplicationSignIn(access);
    }

    @Bean
    FlywayConnectionDetails ownerSignIn(DatabaseAccess access) {
        return new OwnerSignIn(access);
    }

    /** Migrations write {@code ${app}} where they grant to, or revoke from, the application. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseAccess access) {
        return flyway -> flyway.placeholders(Map.of("app", access.application().username()));
    }

    private record ApplicationSignIn(DatabaseAccess access) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return access.url();
        }

        @Override
        public String getUsername() {
            return access.application().username();
        }

        @Override
        public String getPassword() {
            return access.application().password();
        }
    }

    private record OwnerSignIn(DatabaseAccess access) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return access.url();
        }

        @Override
        public String getUsername() {
            return access.owner().username();
        }

        @Override
        public String getPassword() {
            return access.owner().password();
        }
    }
}
