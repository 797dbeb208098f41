package org.footagedesk.demonstration.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** IMAP over the mailboxes in memory; answers at once, because small answers held back make a poll ten times slower. */
final class PromptImap extends AbstractServer {

    private static final long START_MILLIS = 10_000;

    private final ServerSocket bound;

    /** Takes a socket that is bound already, so that a taken port shows before anything starts. */
    PromptImap(ServerSocket bound, Managers managers) {
        super(
                new ServerSetup(
                        bound.getLocalPort(), bound.getInetAddress().getHostAddress(), ServerSetup.PROTOCOL_IMAP),
                managers);
        this.bound = bound;
        setDaemon(true);
    }

    void startAndWait() throws InterruptedException {
        startService();
        if (!waitTillRunning(START_MILLIS)) {
            throw new IllegalStateException("The demonstration's IMAP server does not start.");
        }
    }

    @Override
    protected ServerSocket openServerSocket() {
        return bound;
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        try {
            client.setTcpNoDelay(true);
        } catch (SocketException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), client);
    }
}
