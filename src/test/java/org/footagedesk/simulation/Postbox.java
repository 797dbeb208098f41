package org.footagedesk.simulation;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** The mail server of everybody whom the desk writes to: it notes by the calendar when each mail reached whom. */
final class Postbox implements AutoCloseable {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Clock clock;
    private final ConcurrentLinkedQueue<Mail> arrived = new ConcurrentLinkedQueue<>();
    private final SMTPServer server;

    Postbox(Clock clock) {
        this.clock = clock;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Arriving())
                .build();
        server.start();
    }

    /** One mail that arrived, and the address to which an answer goes. */
    record Mail(Instant at, String to, String subject, String replyTo, String text) {}

    int port() {
        return server.getPortAllocated();
    }

    /** What arrived since this was asked last. */
    List<Mail> fetch() {
        var fetched = new ArrayList<Mail>();
        for (Mail mail = arrived.poll(); mail != null; mail = arrived.poll()) {
            fetched.add(mail);
        }
        return fetched;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Arriving implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream raw) throws IOException {
            try {
                var message = new MimeMessage(SESSION, raw);
                var answers = (InternetAddress) message.getReplyTo()[0];
                String text = text(message);
                recipients.forEach(
                        to -> arrived.add(new Mail(clock.instant(), to, subject(message), answers.getAddress(), text)));
                return "250 Ok";
            } catch (MessagingException broken) {
                throw new IOException(broken);
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException("A mail without a subject that can be read.", broken);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart one = parts.getBodyPart(number);
                String text = text(one);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
