package org.footagedesk.intake.mail;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a part says of itself.
 *
 * @param type media type in lower case without parameters
 * @param charset as named; empty where none is
 * @param disposition {@code attachment}, {@code inline} or empty
 * @param name the file name as given; empty where none is
 */
record PartLabel(String type, String charset, String disposition, String name) {

    static PartLabel of(MimePart part, Guarded guarded) {
        String header = new MailHeaders(part, guarded).first("Content-Type");
        Optional<ContentType> type = parsed(header);
        return new PartLabel(
                type.map(ContentType::getBaseType)
                        .orElseGet(() -> guessed(header))
                        .toLowerCase(Locale.ROOT),
                type.map(t -> t.getParameter("charset")).orElse(""),
                guarded.answer("disposition of a part", part::getDisposition)
                        .orElse("")
                        .toLowerCase(Locale.ROOT),
                guarded.answer("name of an attachment", part::getFileName).orElse(""));
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean isMessage() {
        return type.equals("message/rfc822") || type.equals("message/global");
    }

    boolean isWords() {
        return type.equals("text/plain") || type.equals("text/html") || type.equals("text/enriched");
    }

    boolean isHtml() {
        return type.equals("text/html");
    }

    /** The part of a delivery or read report that a server wrote for another server. */
    boolean isReport() {
        return type.equals("message/delivery-status")
                || type.equals("message/disposition-notification")
                || type.equals("message/feedback-report")
                || type.equals("text/rfc822-headers");
    }

    boolean isSignature() {
        return type.equals("application/pkcs7-signature")
                || type.equals("application/x-pkcs7-signature")
                || type.equals("application/pgp-signature");
    }

    private static Optional<ContentType> parsed(String header) {
        try {
            return header.isEmpty() ? Optional.empty() : Optional.of(new ContentType(header));
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }

    /** RFC 2045 5.2: without a label a part is plain text; with one that cannot be read it might be anything. */
    private static String guessed(String header) {
        return header.isEmpty() || header.toLowerCase(Locale.ROOT).startsWith("text")
                ? "text/plain"
                : "application/octet-stream";
    }
}
