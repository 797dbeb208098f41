package org.footagedesk.endurance;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.footagedesk.Patience;
import org.springframework.util.FileSystemUtils;

/** Debian's Dovecot with one mailbox, started for a test on a port of its own; mail is delivered as any mail server does it. */
final class Dovecot implements AutoCloseable {

    static final String USER = "cctv";
    static final String PASSWORD = "only-in-tests";
    static final String PROCESSED = "Processed";

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final String OWNER = "nobody";
    private static final Duration START_LIMIT = Patience.LONG;

    private final Path folder;
    private final Path maildir;
    private final int port;
    private Process server;
    private int delivered;

    private Dovecot(Path folder, String more) throws IOException {
        this.folder = folder;
        this.maildir = folder.resolve("mail").resolve(USER).resolve("Maildir");
        this.port = Ports.free();
        for (String part : List.of("cur", "new", "tmp")) {
            Files.createDirectories(maildir.resolve(part));
        }
        for (Path entry :
                List.of(folder.resolve("mail"), maildir.getParent(), maildir, at("cur"), at("new"), at("tmp"))) {
            Files.setOwner(entry, owner());
        }
        Files.writeString(folder.resolve("dovecot.conf"), configuration() + more);
        this.server = launched();
    }

    /** An empty mailbox that answers; needs the package {@code dovecot-imapd} and the rights of root. */
    static Dovecot start() throws IOException {
        return start("");
    }

    /** One that cannot move mails, as many servers cannot: they are copied and then deleted. */
    static Dovecot startWithoutMove() throws IOException {
        return start("imap_capability = IMAP4rev1 SASL-IR LITERAL+ UIDPLUS");
    }

    private static Dovecot start(String more) throws IOException {
        Assumptions.assumeThat(PROGRAM)
                .as("Debian's package dovecot-imapd is installed")
                .isExecutable();
        Assumptions.assumeThat(System.getProperty("user.name"))
                .as("the user, since only root may start a Dovecot of its own for another user's mail")
                .isEqualTo("root");
        Path folder = Files.createTempDirectory("dovecot");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Dovecot(folder, more);
    }

    int port() {
        return port;
    }

    /** One more mail in the inbox, whole from the moment it is seen. */
    void deliver(byte[] mail) throws IOException {
        Path arriving = at("tmp").resolve("%06d.test".formatted(++delivered));
        Files.write(arriving, mail);
        appear(arriving);
    }

    void deliver(InputStream mail) throws IOException {
        Path arriving = at("tmp").resolve("%06d.test".formatted(++delivered));
        Files.copy(mail, arriving);
        appear(arriving);
    }

    /** One more mail that the mailbox got at that moment. */
    void deliver(byte[] mail, Instant received) throws IOException {
        Path arriving = at("tmp").resolve("%06d.test".formatted(++delivered));
        Files.write(arriving, mail);
        Files.setLastModifiedTime(arriving, FileTime.from(received));
        appear(arriving);
    }

    private void appear(Path arriving) throws IOException {
        Files.setOwner(arriving, owner());
        Files.move(arriving, at("new").resolve(arriving.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The Message-IDs in a folder, in its order; empty where there is no such folder. */
    List<String> in(String name) {
        try (Store store = store()) {
            Folder box = store.getFolder(name);
            if (!box.exists()) {
                return List.of();
            }
            box.open(Folder.READ_ONLY);
            var ids = new ArrayList<String>();
            for (Message message : box.getMessages()) {
                String[] id = message.getHeader("Message-ID");
                ids.add(id == null ? "" : id[0].replaceAll("[<>]", ""));
            }
            return ids;
        } catch (MessagingException broken) {
            throw new AssertionError("Dovecot does not show its mail.", broken);
        }
    }

    void markAllRead() throws MessagingException {
        try (Store store = store()) {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            for (Message message : inbox.getMessages()) {
                message.setFlag(Flags.Flag.SEEN, true);
            }
            inbox.close(false);
        }
    }

    /** As a person does who deletes it in a mail program. */
    void delete(String messageId, String from) throws MessagingException {
        try (Store store = store()) {
            Folder folder = store.getFolder(from);
            folder.open(Folder.READ_WRITE);
            folder.setFlags(named(messageId, folder), new Flags(Flags.Flag.DELETED), true);
            folder.close(true);
        }
    }

    /** As a person does who drags it there. */
    void move(String messageId, String from, String to) throws MessagingException {
        try (Store store = store()) {
            Folder folder = store.getFolder(from);
            folder.open(Folder.READ_WRITE);
            Message[] mail = named(messageId, folder);
            folder.copyMessages(mail, store.getFolder(to));
            folder.setFlags(mail, new Flags(Flags.Flag.DELETED), true);
            folder.close(true);
        }
    }

    /** As a person does who tidies up the mailbox. */
    void removeProcessed() throws MessagingException {
        try (Store store = store()) {
            store.getFolder(PROCESSED).delete(true);
        }
    }

    void makeProcessed() throws MessagingException {
        try (Store store = store()) {
            store.getFolder(PROCESSED).create(Folder.HOLDS_MESSAGES);
        }
    }

    /** As a mail program does that has it from elsewhere; it counts as received when it was sent. */
    void put(byte[] mail, String into) throws MessagingException {
        try (Store store = store()) {
            store.getFolder(into).appendMessages(new Message[] {new MimeMessage(null, new ByteArrayInputStream(mail))});
        }
    }

    private static Message[] named(String messageId, Folder folder) throws MessagingException {
        return folder.search(new MessageIDTerm("<" + messageId + ">"));
    }

    /** As a person does who drags everything back. */
    void moveProcessedBackToInbox() throws MessagingException {
        try (Store store = store()) {
            Folder processed = store.getFolder(PROCESSED);
            processed.open(Folder.READ_WRITE);
            Message[] all = processed.getMessages();
            processed.copyMessages(all, store.getFolder("INBOX"));
            for (Message message : all) {
                message.setFlag(jakarta.mail.Flags.Flag.DELETED, true);
            }
            processed.close(true);
        }
    }

    /** Forgets under which numbers the inbox's mails were known, as after a restore from a backup. */
    void restartWithOtherUidValidity() throws IOException {
        stop();
        try (Stream<Path> files = Files.list(maildir)) {
            for (Path file : files.filter(name -> name.getFileName().toString().startsWith("dovecot"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.delete(file);
            }
        }
        server = launched();
    }

    void restart() throws IOException {
        stop();
        server = launched();
    }

    private void stop() {
        server.destroy();
        await("Dovecot ends").atMost(Patience.LONG).until(() -> !server.isAlive());
    }

    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(folder);
    }

    private Store store() throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", port, USER, PASSWORD);
        return store;
    }

    private Process launched() throws IOException {
        Process started = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-F",
                        "-c",
                        folder.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("dovecot.out").toFile()))
                .start();
        await().atMost(START_LIMIT).until(this::answers);
        return started;
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() == '*';
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path at(String part) {
        return maildir.resolve(part);
    }

    private static UserPrincipal owner() throws IOException {
        return Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER);
    }

    private String configuration() {
        return """
            base_dir = %1$s/run
            state_dir = %1$s/state
            log_path = %1$s/dovecot.log
            listen = 127.0.0.1
            protocols = imap
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:~/Maildir
            first_valid_uid = 1
            passdb {
              driver = static
              args = password=%2$s
            }
            userdb {
              driver = static
              args = uid=%3$s gid=nogroup home=%1$s/mail/%%u
            }
            service imap-login {
              inet_listener imap {
                port = %4$d
              }
              inet_listener imaps {
                port = 0
              }
            }
            """.formatted(folder, PASSWORD, OWNER, port);
    }
}
