package org.footagedesk.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits, not '" + hex + "'.");
        }
    }

    public static Sha256 of(byte[] bytes) {
        var digest = digest();
        digest.update(bytes);
        return finished(digest);
    }

    /** Of what is left in the buffer. */
    public static Sha256 of(ByteBuffer bytes) {
        var digest = digest();
        digest.update(bytes);
        return finished(digest);
    }

    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the stream to its end; the caller closes it. */
    public static Sha256 of(InputStream stream) throws IOException {
        var hashing = new DigestInputStream(stream, digest());
        hashing.transferTo(OutputStream.nullOutputStream());
        return finished(hashing.getMessageDigest());
    }

    /** A fresh digest, for bytes that pass by on their way elsewhere; end with {@link #finished}. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** What the digest has seen so far. */
    public static Sha256 finished(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public String toString() {
        return hex;
    }
}
