package org.footagedesk.demonstration.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.shared.EmailAddress;

/** What arrived at any address of the demonstration's mail server, read by IMAP as its owner would. */
public final class ArrivedLetters {

    private static final int MOST = 20;

    /** One mail that arrived. */
    public record Arrived(Instant at, String from, String subject, String text, List<String> attachments) {}

    private final int port;
    private final MailReader reader = new MailReader();

    /** @param port on which the demonstration's mail server shows mail, on this machine */
    public ArrivedLetters(int port) {
        this.port = port;
    }

    /** The newest twenty, newest first; nothing where the mailbox cannot be opened. */
    public Optional<List<Arrived>> at(EmailAddress address) {
        var settings = new Properties();
        settings.put("mail.imap.connectiontimeout", "5000");
        settings.put("mail.imap.timeout", "10000");
        try (var store = Session.getInstance(settings).getStore("imap")) {
            store.connect("127.0.0.1", port, address.value(), "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var arrived = new ArrayList<Arrived>();
                int count = inbox.getMessageCount();
                for (int number = count; number > Math.max(0, count - MOST); number--) {
                    arrived.add(read(inbox.getMessage(number)));
                }
                return Optional.of(List.copyOf(arrived));
            }
        } catch (MessagingException | IOException closed) {
            return Optional.empty();
        }
    }

    private Arrived read(Message message) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        ReadMail mail = reader.read(new ByteArrayInputStream(raw.toByteArray()));
        return new Arrived(
                mail.sentAt(),
                mail.sender().map(EmailAddress::value).orElse("unknown"),
                mail.subject(),
                mail.text(),
                mail.attachments().stream().map(attachment -> attachment.name()).toList());
    }
}
