package org.footagedesk.intake.chat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.shared.Sha256;

/** What a visitor's browser holds so that the conversation is known again; nobody can guess it (256 random bits). */
public record VisitorId(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public VisitorId {
        if (!FORM.matcher(token).matches()) {
            throw new IllegalArgumentException("That is not the token of a visitor.");
        }
    }

    public static VisitorId fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new VisitorId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The visitor of that token; nothing if it is none, since anybody can send anything. */
    public static Optional<VisitorId> parse(String token) {
        return FORM.matcher(token).matches() ? Optional.of(new VisitorId(token)) : Optional.empty();
    }

    /** Under which the conversation is kept, so that what is kept does not open the conversation. */
    public Sha256 key() {
        return Sha256.of(token);
    }

    @Override
    public String toString() {
        return "visitor";
    }
}
