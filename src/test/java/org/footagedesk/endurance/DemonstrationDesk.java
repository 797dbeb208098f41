package org.footagedesk.endurance;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A demonstration on a home of its own, with ports that stay the same when it is killed and started again. */
final class DemonstrationDesk implements AutoCloseable {

    static final String ADDRESS = "cctv@desk.localhost";

    private final Path folder;
    private final int smtp = Ports.free();
    private final int imap = Ports.free();
    private DeskProcess running;

    private DemonstrationDesk(Path folder) throws IOException {
        this.folder = folder;
    }

    static DemonstrationDesk start(Path folder) throws IOException {
        var desk = new DemonstrationDesk(folder);
        desk.startAgain();
        return desk;
    }

    /** One that runs as {@code ./desk} does. */
    static DemonstrationDesk startAsDelivered(Path folder) throws IOException {
        var desk = new DemonstrationDesk(folder);
        desk.running = DeskProcess.launchAsDelivered(folder, desk.options());
        desk.running.awaitServing();
        return desk;
    }

    Path home() {
        return folder.resolve("home");
    }

    int smtpPort() {
        return smtp;
    }

    int imapPort() {
        return imap;
    }

    DeskProcess process() {
        return running;
    }

    void startAgain() throws IOException {
        running = DeskProcess.start(folder, options());
    }

    DeskApi api(String name) throws IOException {
        return new DeskApi(
                running.httpPort(),
                name,
                Files.readString(home().resolve("demo-password")).strip());
    }

    /** How many mails the demonstration's server has taken and the desk has not yet fetched. */
    long waitingFiles() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("mail"))) {
            return files.count();
        }
    }

    /** Hands a mail in by SMTP; on return the server has said that it has it. */
    void send(byte[] mail) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(smtp));
        settings.put("mail.smtp.from", "postmaster@applicants.example");
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "60000");
        var session = Session.getInstance(settings);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail)),
                    new Address[] {new InternetAddress(ADDRESS)});
        }
    }

    private List<String> options() {
        return List.of(
                "--desk.home=" + home(), "--server.port=0", "--desk.smtp.port=" + smtp, "--desk.imap.port=" + imap);
    }

    @Override
    public void close() {
        running.close();
    }
}
