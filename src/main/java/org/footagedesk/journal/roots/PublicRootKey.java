package org.footagedesk.journal.roots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.footagedesk.shared.Sha256;

/** The half of the root key that anybody may have: it tells a root the desk signed from one it did not. */
public final class PublicRootKey {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    private final PublicKey key;

    private PublicRootKey(PublicKey key) {
        this.key = key;
    }

    /** Reads the PEM file; one that holds no Ed25519 key is an error that names it. */
    public static PublicRootKey in(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return of(Base64.getMimeDecoder().decode(text.replace(BEGIN, "").replace(END, "")));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException("The file " + file + " holds no Ed25519 public key in PEM.", damaged);
        }
    }

    static PublicRootKey of(byte[] x509) throws GeneralSecurityException {
        return new PublicRootKey(
                KeyFactory.getInstance(RootKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(x509)));
    }

    /** As other programs read it, such as openssl. */
    String pem() {
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    /** The SHA-256 of the key, to be noted on paper and compared. */
    public Sha256 fingerprint() {
        return Sha256.of(key.getEncoded());
    }

    /** Whether the root was signed by the other half of this key; a signature that is none is not. */
    public boolean signed(SignedRoot root) {
        try {
            Signature signature = Signature.getInstance(RootKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(root.root().words().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(root.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
