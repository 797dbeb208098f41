package org.footagedesk.demonstration.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Properties;
import org.footagedesk.demonstration.mail.SampleRequests.SampleRequest;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;

/** Sends a sample request to the desk by SMTP, as any mail program would. */
public final class SendSample {

    private final SampleRequests samples;
    private final int port;
    private final EmailAddress desk;

    /** @param port on which the demonstration's mail server takes mail, on this machine */
    public SendSample(SampleRequests samples, int port, EmailAddress desk) {
        this.samples = samples;
        this.port = port;
        this.desk = desk;
    }

    /** Sends the sample as if it were written now; true once the server has taken it. */
    public boolean send(SampleRequest sample, Instant now) {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "10000");
        var session = Session.getInstance(settings);
        byte[] written = samples.written(sample, London.at(now), desk);
        try (var transport = session.getTransport("smtp")) {
            Message message = new MimeMessage(session, new ByteArrayInputStream(written));
            transport.connect();
            transport.sendMessage(message, new Address[] {new InternetAddress(desk.value())});
            return true;
        } catch (MessagingException notTaken) {
            return false;
        }
    }
}
