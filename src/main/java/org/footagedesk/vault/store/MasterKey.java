package org.footagedesk.vault.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The one key that closes all others; it lies in a file only the desk may read, made when the home is new. */
final class MasterKey {

    private static final int BYTES = 32;
    private final byte[] secret;
    private final Aead wrapping;

    private MasterKey(byte[] secret) throws GeneralSecurityException {
        this.secret = secret;
        this.wrapping = new AesGcmJce(derive("wrap keys"));
    }

    /** Reads the key, or makes it when there is none; a file of another length is an error that names it. */
    static MasterKey in(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            make(file);
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != BYTES) {
            throw new IOException(
                    "The master key " + file + " is damaged: it has " + secret.length + " bytes, not 32.");
        }
        return new MasterKey(secret);
    }

    static boolean isIn(Path file) {
        return Files.exists(file);
    }

    /** A key for one purpose, so that no two uses share one. */
    byte[] derive(String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
    }

    /** The cipher under which all other keys lie in the database. */
    Aead wrapping() {
        return wrapping;
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, onlyOwner)) {
            channel.write(ByteBuffer.wrap(Random.randBytes(BYTES)));
            channel.force(true);
        }
    }
}
