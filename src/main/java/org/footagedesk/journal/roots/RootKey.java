package org.footagedesk.journal.roots;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** The key that signs the roots; it lies in a file only the desk may read: its private half, then its public one. */
final class RootKey {

    static final String ALGORITHM = "Ed25519";
    private final PrivateKey signing;
    private final PublicRootKey checking;

    private RootKey(PrivateKey signing, PublicRootKey checking) {
        this.signing = signing;
        this.checking = checking;
    }

    /** Reads the key, or makes it when there is none; a file that holds something else is an error that names it. */
    static RootKey in(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> halves = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (halves.size() != 2) {
                throw new IOException("The key " + file + " is damaged: it has not two lines.");
            }
            var decoder = Base64.getDecoder();
            var signing = new PKCS8EncodedKeySpec(decoder.decode(halves.getFirst()));
            return new RootKey(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(signing),
                    PublicRootKey.of(decoder.decode(halves.getLast())));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException("The key " + file + " is damaged.", damaged);
        }
    }

    PublicRootKey checking() {
        return checking;
    }

    SignedRoot sign(JournalRoot root) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(root.words().getBytes(StandardCharsets.UTF_8));
            return new SignedRoot(root, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform of today signs with Ed25519.", impossible);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var encoder = Base64.getEncoder();
        String halves = encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, onlyOwner)) {
            channel.write(ByteBuffer.wrap(halves.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
