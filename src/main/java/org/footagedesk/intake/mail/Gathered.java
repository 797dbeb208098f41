package org.footagedesk.intake.mail;

import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footagedesk.shared.Sha256;

/** The attachments and decoded bytes gathered from one message so far, within its limits. */
final class Gathered {

    private final PartLimits limits;
    private final Guarded guarded;
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final MessageDigest content = Sha256.digest();
    private int parts;
    private int bytesLeft;

    Gathered(PartLimits limits, Guarded guarded) {
        this.limits = limits;
        this.guarded = guarded;
        this.bytesLeft = limits.bytes();
    }

    /** Whether one more part at that depth may be unpacked. */
    boolean mayUnpack(int depth) {
        if (depth > limits.depth()) {
            guarded.defect("The message has parts more than " + limits.depth()
                    + " deep; what lies deeper was left in the stored message.");
            return false;
        }
        if (++parts > limits.parts()) {
            guarded.defect(
                    "The message has more than " + limits.parts() + " parts; the rest was left in the stored message.");
            return false;
        }
        return true;
    }

    /** The decoded bytes of a part; those that cannot be decoded as they stand. */
    byte[] bytesOf(MimePart part) {
        return bytesOf(part, bytesLeft);
    }

    /** The first so many decoded bytes of a part. */
    byte[] bytesOf(MimePart part, int atMost) {
        int most = Math.min(atMost, bytesLeft);
        byte[] bytes = guarded.answer("content of a part", () -> upTo(part.getInputStream(), most))
                .or(() -> guarded.answer("raw content of a part", () -> upTo(RawContent.of(part), most)))
                .orElseGet(() -> new byte[0]);
        bytesLeft -= bytes.length;
        if (bytesLeft == 0) {
            guarded.defect("The message unpacks to more than " + limits.bytes()
                    + " bytes; the rest was left in the stored message.");
        }
        fingerprint(bytes);
        return bytes;
    }

    void attach(String givenName, String mediaType, byte[] bytes) {
        String name = unlikeOthers(SafeName.of(givenName, mediaType, attachments.size() + 1));
        fingerprint(name.getBytes(StandardCharsets.UTF_8));
        attachments.add(new MailAttachment(name, mediaType, bytes));
    }

    /** Adds bytes to what tells this message from others. */
    void fingerprint(byte[] bytes) {
        content.update(Sha256.of(bytes).hex().getBytes(StandardCharsets.US_ASCII));
    }

    Sha256 content() {
        return Sha256.finished(content);
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    private String unlikeOthers(String name) {
        String unlike = name;
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int copy = 2; !names.add(unlike.toLowerCase(Locale.ROOT)); copy++) {
            unlike = name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
        }
        return unlike;
    }

    private static byte[] upTo(InputStream stream, int most) throws IOException {
        try (stream) {
            return stream.readNBytes(most);
        }
    }
}
