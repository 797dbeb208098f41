package org.footagedesk.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an administrator sets under {@code desk.*}; the demonstration has a default for each, production for none that
 * names an outside party.
 *
 * @param address the mailbox to which requests are sent
 */
@ConfigurationProperties("desk")
public record DeskSettings(
        @DefaultValue("demonstration") Mode mode,
        @DefaultValue("desk-home") Path home,
        @Nullable String address,
        @DefaultValue Database database,
        @DefaultValue Smtp smtp,
        @DefaultValue Imap imap,
        @Name("notify") @DefaultValue Notify govUkNotify,
        @DefaultValue Demonstration demonstration) {

    private static final String DEMONSTRATION_ADDRESS = "cctv@desk.localhost";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int DEMONSTRATION_SMTP_PORT = 2525;
    private static final int DEMONSTRATION_IMAP_PORT = 2143;

    public DeskSettings {
        if (mode == Mode.DEMONSTRATION) {
            address = address == null ? DEMONSTRATION_ADDRESS : address;
            smtp = new Smtp(LOOPBACK, orElse(smtp.port, DEMONSTRATION_SMTP_PORT), smtp.username, smtp.password);
            imap = new Imap(LOOPBACK, orElse(imap.port, DEMONSTRATION_IMAP_PORT), imap.username, imap.password);
        }
    }

    /** The full names of the settings that this mode needs and that nobody has set; empty when the desk may start. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (mode == Mode.PRODUCTION || database.url != null) {
            require(missing, "desk.database.url", database.url);
            require(missing, "desk.database.username", database.username);
            require(missing, "desk.database.password", database.password);
        }
        if (mode == Mode.PRODUCTION) {
            require(missing, "desk.database.owner-username", database.ownerUsername);
            require(missing, "desk.database.owner-password", database.ownerPassword);
        }
        if (mode == Mode.PRODUCTION) {
            require(missing, "desk.address", address);
            require(missing, "desk.smtp.host", smtp.host);
            require(missing, "desk.smtp.port", smtp.port);
            require(missing, "desk.imap.host", imap.host);
            require(missing, "desk.imap.port", imap.port);
            require(missing, "desk.imap.username", imap.username);
            require(missing, "desk.imap.password", imap.password);
        }
        if (mode == Mode.PRODUCTION && govUkNotify.on) {
            require(missing, "desk.notify.api-key", govUkNotify.apiKey);
            require(missing, "desk.notify.email-template", govUkNotify.emailTemplate);
        }
        return List.copyOf(missing);
    }

    public boolean isDemonstration() {
        return mode == Mode.DEMONSTRATION;
    }

    private static void require(List<String> missing, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            missing.add(name);
        }
    }

    private static int orElse(@Nullable Integer port, int otherwise) {
        return port == null ? otherwise : port;
    }

    /**
     * A PostgreSQL outside the home; without a {@code url} the demonstration keeps its own one inside.
     *
     * @param username the role the application works as; it owns nothing
     * @param ownerUsername the role that owns the tables and changes them when the desk is updated; a demonstration may do
     *     without
     */
    public record Database(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password,
            @Nullable String ownerUsername,
            @Nullable String ownerPassword) {}

    /** The server that sends letters; in the demonstration the port on which it listens itself (0: any free one). */
    public record Smtp(
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String username,
            @Nullable String password) {}

    /** The server that keeps the mailbox; in the demonstration the port on which it listens itself (0: any free one). */
    public record Imap(
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String username,
            @Nullable String password) {}

    /**
     * The body's service at GOV.UK Notify; only a production desk that says so uses it.
     *
     * @param on whether letters by e-mail go through it
     * @param apiKey as Notify shows it once
     * @param emailTemplate the id of a template made of ((subject)) and ((body))
     */
    public record Notify(
            @DefaultValue("false") boolean on,
            @Nullable String apiKey,
            @Nullable String emailTemplate,

            @DefaultValue("https://api.notifications.service.gov.uk")
            String address) {

        /** Never the key. */
        @Override
        public String toString() {
            return "Notify[on=" + on + "]";
        }
    }

    /**
     * What only a demonstration has.
     *
     * @param staff the names under which a visitor may sign in, all with the password of the home
     */
    public record Demonstration(
            @DefaultValue({"clerk", "controller", "gpm", "tmo", "finhr", "operator", "committee", "auditor", "admin"})
            List<String> staff) {}
}
