package org.footagedesk.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.shared.EmailAddress;

/** Reads messages as strangers send them: whatever is broken in one costs that part and leaves a line among its defects. */
public final class MailReader {

    private static final Duration FAST_CLOCK = Duration.ofDays(1);
    private static final int LONGEST_NOTICE = 200_000;
    private static final int LONGEST_HEADERS = 1 << 20;
    private static final String[] RECIPIENTS = {
        "To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"
    };

    private final AutomaticMail automatic;
    private final PartLimits limits;

    public MailReader() {
        this(Set.of());
    }

    /** @param ownHosts what stands after the @ in Message-IDs that the desk itself gives its letters, in lower case */
    public MailReader(Set<String> ownHosts) {
        this(ownHosts, PartLimits.USUAL);
    }

    MailReader(Set<String> ownHosts, PartLimits limits) {
        LenientMail.settle();
        this.automatic = new AutomaticMail(ownHosts);
        this.limits = limits;
    }

    /** Reads a message of unknown arrival; without a date that can be read it counts as sent at the epoch. */
    public ReadMail read(InputStream raw) {
        return read(raw, Instant.MAX);
    }

    /**
     * Reads a message. Nothing in it makes this fail; only a stream that breaks does. The whole message is held in memory, so
     * the caller limits its size.
     *
     * @param arrived when the desk got it, which counts as its date where its own is missing or lies in the future
     */
    public ReadMail read(InputStream raw, Instant arrived) {
        byte[] bytes = bytesOf(raw, Integer.MAX_VALUE);
        var guarded = new Guarded();
        MimeMessage message = parsed(bytes, guarded);
        var headers = new MailHeaders(message, guarded);
        String type = PartLabel.of(message, guarded).type();

        var gathered = new Gathered(limits, guarded);
        String text = new MailParts(gathered, guarded, limits).textOf(message);
        for (String name : List.of("From", "Date", "Subject")) {
            gathered.fingerprint(headers.first(name).getBytes(StandardCharsets.UTF_8));
        }
        gathered.fingerprint(text.getBytes(StandardCharsets.UTF_8));

        List<InternetAddress> from = headers.addresses("From", "Sender");
        Instant sentAt = sentAt(headers, arrived, guarded);
        return new ReadMail(
                headers.messageIds("Message-ID").stream().findFirst(),
                headers.messageIds("In-Reply-To"),
                headers.messageIds("References"),
                sentAt,
                from.stream().findFirst().flatMap(MailHeaders::nameOf),
                from.stream().findFirst().flatMap(address -> EmailAddress.parse(address.getAddress())),
                headers.words("Subject"),
                text,
                gathered.attachments(),
                automatic.rule(headers, type),
                headers.mailboxes(RECIPIENTS),
                BounceNotice.in(headers, type, notice(message, guarded)),
                guarded.defects(),
                gathered.content());
    }

    /** Reads what stands above a message's text: enough to tell who wrote it, what it answers and whether a machine sent it. */
    public ReadMail readHeaders(InputStream raw, Instant arrived) {
        byte[] head = bytesOf(raw, LONGEST_HEADERS);
        return read(new ByteArrayInputStream(head, 0, endOfHeaders(head)), arrived);
    }

    private static int endOfHeaders(byte[] head) {
        int lines = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == '\n') {
                lines++;
            } else if (head[at] != '\r') {
                lines = 0;
            }
            if (lines == 2) {
                return at;
            }
        }
        return head.length;
    }

    private static byte[] bytesOf(InputStream raw, int most) {
        try {
            return raw.readNBytes(most);
        } catch (IOException broken) {
            throw new UncheckedIOException("The stored message cannot be read from its place.", broken);
        }
    }

    private static MimeMessage parsed(byte[] bytes, Guarded guarded) {
        return guarded.answer(
                        "message", () -> new MimeMessage(LenientMail.session(), new SharedByteArrayInputStream(bytes)))
                .orElseGet(() -> new MimeMessage(LenientMail.session()));
    }

    private static Instant sentAt(MailHeaders headers, Instant arrived, Guarded guarded) {
        Optional<Instant> date = headers.date("Date").or(() -> headers.date("Received"));
        Instant latest = arrived.equals(Instant.MAX) ? arrived : arrived.plus(FAST_CLOCK);
        if (date.filter(sent -> sent.isBefore(latest)).isPresent()) {
            return date.orElseThrow();
        }
        guarded.defect("The message gives no date that can be true; the time of its arrival counts.");
        return arrived.equals(Instant.MAX) ? Instant.EPOCH : arrived;
    }

    private static String notice(MimeMessage message, Guarded guarded) {
        return guarded.answer("notice", () -> start(message)).orElse("");
    }

    private static String start(MimeMessage message) throws MessagingException, IOException {
        try (var stream = RawContent.of(message)) {
            return new String(stream.readNBytes(LONGEST_NOTICE), StandardCharsets.ISO_8859_1).replace("\r", "");
        }
    }
}
