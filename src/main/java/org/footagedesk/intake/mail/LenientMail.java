package org.footagedesk.intake.mail;

import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The one place that tells the mail library to read what people really send rather than what the standards allow. */
public final class LenientMail {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // Otherwise the library looks through all jars for it with every message.
            Map.entry("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName()),
            Map.entry("mail.mime.multipart.allowempty", "true"),
            Map.entry("mail.mime.multipart.ignoremissingboundaryparameter", "true"),
            Map.entry("mail.mime.multipart.ignoremissingendboundary", "true"),
            Map.entry("mail.mime.ignoremultipartencoding", "true"),
            Map.entry("mail.mime.base64.ignoreerrors", "true"),
            Map.entry("mail.mime.uudecode.ignoreerrors", "true"),
            Map.entry("mail.mime.uudecode.ignoremissingbeginend", "true"),
            Map.entry("mail.mime.ignoreunknownencoding", "true"),
            Map.entry("mail.mime.parameters.strict", "false"),
            Map.entry("mail.mime.decodetext.strict", "false"),
            Map.entry("mail.mime.contentdisposition.strict", "false"),
            Map.entry("mail.mime.decodefilename", "true"),
            Map.entry("mail.mime.decodeparameters", "true"));

    private static final Session SESSION;

    static {
        settle();
        SESSION = made();
    }

    private LenientMail() {}

    /** Sets the library's properties for this process; call it before the first message is touched, as often as you like. */
    public static void settle() {
        SETTINGS.forEach(System::setProperty);
    }

    /** A session for reading stored messages; it connects to nothing, and making one costs more than reading a message. */
    static Session session() {
        return SESSION;
    }

    private static Session made() {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }
}
