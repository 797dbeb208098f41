package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.letter.email.MailServer;

/**
 * The server that takes letters; in a demonstration it is known only once the desk's own one listens.
 *
 * @param encrypted whether the connection must be encrypted before anything is said
 */
public record OutgoingServer(String host, int port, Optional<MailServer.SignIn> signIn, boolean encrypted) {}
