package org.footagedesk.endurance;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes the desk's letters and remembers to whom each went. */
final class ReceivedLetters implements AutoCloseable {

    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private ReceivedLetters(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((_, _, to, _) -> recipients.add(to))
                .build();
        server.start();
    }

    static ReceivedLetters start() throws IOException {
        return new ReceivedLetters(Ports.free());
    }

    int port() {
        return server.getPort();
    }

    /** The recipient of each letter that was taken, in order. */
    List<String> recipients() {
        return List.copyOf(recipients);
    }

    @Override
    public void close() {
        server.stop();
    }
}
