package org.footagedesk.demonstration.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** An ordinary mail program on this machine. */
public final class MailProgram {

    private final DemonstrationMailServer.Ports ports;
    private final Session session;

    public MailProgram(DemonstrationMailServer.Ports ports) {
        this.ports = ports;
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(ports.smtp()));
        this.session = Session.getInstance(properties);
    }

    public void send(String words, String... recipients) throws MessagingException {
        send(
                ("From: ann@sender.example\r\nSubject: " + words + "\r\n\r\n" + words + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                recipients);
    }

    public void send(byte[] raw, String... recipients) throws MessagingException {
        var message = new MimeMessage(session, new ByteArrayInputStream(raw));
        var to = new ArrayList<InternetAddress>();
        for (String recipient : recipients) {
            to.add(new InternetAddress(recipient));
        }
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, to.toArray(InternetAddress[]::new));
        }
    }

    /** The whole messages in a folder, as they stand. */
    public List<String> in(String folder, String address, String password) throws MessagingException, IOException {
        try (Store store = signedIn(address, password)) {
            Folder box = store.getFolder(folder);
            if (!box.exists()) {
                return List.of();
            }
            box.open(Folder.READ_ONLY);
            var messages = new ArrayList<String>();
            for (Message message : box.getMessages()) {
                var raw = new ByteArrayOutputStream();
                message.writeTo(raw);
                messages.add(raw.toString(StandardCharsets.ISO_8859_1));
            }
            box.close(false);
            return messages;
        }
    }

    public List<String> inbox(String address) throws MessagingException, IOException {
        return in("INBOX", address, "whatever");
    }

    /** Moves all mail of the INBOX as a mail route does: copy, mark deleted, expunge. */
    public void moveAllTo(String target, String address) throws MessagingException {
        try (Store store = signedIn(address, "any")) {
            Folder processed = store.getFolder(target);
            if (!processed.exists()) {
                processed.create(Folder.HOLDS_MESSAGES);
            }
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            Message[] all = inbox.getMessages();
            inbox.copyMessages(all, processed);
            Stream.of(all).forEach(MailProgram::delete);
            inbox.close(true);
        }
    }

    /** Puts a mail into a folder without it having come by mail, as a person with a mail program may. */
    public void put(byte[] raw, String target, String address) throws MessagingException {
        try (Store store = signedIn(address, "any")) {
            Folder folder = store.getFolder(target);
            if (!folder.exists()) {
                folder.create(Folder.HOLDS_MESSAGES);
            }
            folder.appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(raw))});
        }
    }

    private static void delete(Message message) {
        try {
            message.setFlag(Flags.Flag.DELETED, true);
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private Store signedIn(String address, String password) throws MessagingException {
        Store store = session.getStore("imap");
        store.connect("127.0.0.1", ports.imap(), address, password);
        return store;
    }
}
