package org.footagedesk.intake.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;

/**
 * A case reference that only the desk can have written, for the return address and the subject of its letters, so that an
 * answer finds its case and nobody can guess their way into another's.
 */
public final class SignedReference {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;
    private static final int SIGNATURE_BYTES = 10;
    private static final Pattern TOKEN = Pattern.compile(
            "(CCTV-\\d{4}-\\d{5,7})-([0-9a-f]{" + 2 * SIGNATURE_BYTES + "})\\b", Pattern.CASE_INSENSITIVE);

    private final SecretKeySpec key;

    /** Signs with the desk's own secret of at least 16 bytes. */
    public SignedReference(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("The key for references needs at least " + SHORTEST_KEY + " bytes.");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Reference and signature, such as {@code CCTV-2026-00042-9f86d081884c7d659a2f}. */
    public String token(CaseReference reference) {
        return reference.value() + "-" + signature(reference);
    }

    /** For the end of a subject line: the token in square brackets. */
    public String subjectToken(CaseReference reference) {
        return "[" + token(reference) + "]";
    }

    /** The desk's mailbox with the token after a plus, to which answers about the case come back. */
    public EmailAddress returnAddress(EmailAddress mailbox, CaseReference reference) {
        int at = mailbox.value().indexOf('@');
        return new EmailAddress(mailbox.value().substring(0, at) + "+" + token(reference)
                + mailbox.value().substring(at));
    }

    /** The case whose truly signed token stands in an address or else in the subject; a token of anyone else's making is none. */
    public Optional<CaseReference> in(Collection<EmailAddress> recipients, String subject) {
        return Stream.concat(recipients.stream().map(EmailAddress::value), Stream.of(subject))
                .flatMap(text -> TOKEN.matcher(text).results())
                .filter(token -> signedByUs(reference(token.group(1)), token.group(2)))
                .map(token -> reference(token.group(1)))
                .findFirst();
    }

    private boolean signedByUs(CaseReference reference, String signature) {
        return MessageDigest.isEqual(ascii(signature(reference)), ascii(signature.toLowerCase(Locale.ROOT)));
    }

    private String signature(CaseReference reference) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(("case-reference:" + reference.value()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", impossible);
        }
    }

    private static CaseReference reference(String text) {
        return new CaseReference(text.toUpperCase(Locale.ROOT));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
