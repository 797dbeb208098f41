package org.footagedesk.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * Which passwords were found right a moment ago, so that a program which sends one with each request is not made to wait for
 * the slow check each time. Only a salted digest is kept, in memory, bound to the stored hash: a changed password counts at once.
 */
@Component
class PasswordsJustChecked {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 500;

    private final byte[] salt = new byte[32];
    private final Map<String, Instant> right = new ConcurrentHashMap<>();

    PasswordsJustChecked() {
        new SecureRandom().nextBytes(salt);
    }

    boolean isRight(String password, String storedHash, Instant now) {
        Instant until = right.get(digest(password, storedHash));
        return until != null && now.isBefore(until);
    }

    void remember(String password, String storedHash, Instant now) {
        right.values().removeIf(until -> !now.isBefore(until));
        if (right.size() < MOST) {
            right.put(digest(password, storedHash), now.plus(REMEMBERED));
        }
    }

    private String digest(String password, String storedHash) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        digest.update(storedHash.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(password.getBytes(StandardCharsets.UTF_8));
        return Sha256.finished(digest).hex();
    }
}
