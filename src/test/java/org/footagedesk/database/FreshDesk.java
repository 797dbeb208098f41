package org.footagedesk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives each application that a test starts its own home and its own database, unless the test names a home. */
final class FreshDesk implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("desk.home")) {
            return;
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "fresh-desk",
                        Map.of(
                                "desk.home",
                                freshHome().toString(),
                                "desk.smtp.port",
                                0,
                                "desk.imap.port",
                                0,
                                "desk.database.url",
                                TestDatabase.fresh().url(),
                                "desk.database.username",
                                TestDatabase.APPLICATION,
                                "desk.database.password",
                                TestDatabase.PASSWORD,
                                "desk.database.owner-username",
                                TestDatabase.OWNER,
                                "desk.database.owner-password",
                                TestDatabase.PASSWORD)));
    }

    private static Path freshHome() {
        try {
            Path homes = Files.createDirectories(Path.of("target", "test-homes"));
            return Files.createTempDirectory(homes, "home").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Just before the home is opened. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
