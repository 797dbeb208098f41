package org.footagedesk.settings;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.springframework.boot.web.server.PortInUseException;

/** What an administrator can mend where a desk, or a command beside it, did not start. */
public final class FailedStart {

    private static final String NO_CONNECTION = "08";
    private static final String WRONG_PASSWORD = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private FailedStart() {}

    /** The line for a failure that an administrator can mend, or nothing if this failure is not known. */
    public static Optional<String> line(Throwable failure) {
        for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
            Optional<String> line = switch (cause) {
                case CannotStart known -> Optional.of(known.getMessage());
                case PortInUseException port ->
                    Optional.of("The port " + port.getPort()
                            + " for the web pages is taken; choose another with --server.port=NUMBER.");
                case BindException port ->
                    Optional.of("A port is taken (" + port.getMessage()
                            + "); choose others with --server.port, --desk.smtp.port and --desk.imap.port.");
                case org.springframework.boot.context.properties.bind.BindException setting
                when setting.getProperty() != null ->
                    Optional.of("The setting " + setting.getName() + " cannot be '"
                            + setting.getProperty().getValue() + "'.");
                case SQLException refused when refused.getSQLState() != null -> database(refused);
                default -> Optional.<String>empty();
            };
            if (line.isPresent()) {
                return line.map(text -> text.replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> database(SQLException refused) {
        String state = refused.getSQLState();
        if (state.startsWith(NO_CONNECTION)) {
            return Optional.of("The database cannot be reached (" + refused.getMessage()
                    + "); check --desk.database.url and that the server runs.");
        }
        if (state.startsWith(WRONG_PASSWORD)) {
            return Optional.of("The database refused the sign-in (" + refused.getMessage()
                    + "); check the user names and passwords under desk.database.");
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return Optional.of("The database is not there (" + refused.getMessage() + "); check --desk.database.url.");
        }
        return Optional.empty();
    }
}
