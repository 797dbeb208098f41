package org.footagedesk.vault.store;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.footagedesk.vault.KeyRing;
import org.springframework.transaction.annotation.Transactional;

/** The key ring in the database, by Google Tink: AES-256-GCM for values, its streaming form for files. */
class TinkKeyRing implements KeyRing {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 1 << 20;
    private final SealingKeys keys;
    private final MasterKey master;
    private final Clock clock;

    TinkKeyRing(SealingKeys keys, MasterKey master, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.clock = clock;
    }

    @Override
    @Transactional(noRollbackFor = Erased.class)
    public byte[] seal(String scope, byte[] plain) {
        try {
            return new AesGcmJce(keyOf(scope)).encrypt(plain, context(scope));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Sealing a value of " + scope + " failed.", broken);
        }
    }

    @Override
    @Transactional(noRollbackFor = Erased.class)
    public byte[] open(String scope, byte[] sealed) {
        try {
            return new AesGcmJce(keyOf(scope)).decrypt(sealed, context(scope));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(
                    "A sealed value of " + scope + " does not open: it or its key is damaged.", damaged);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isErased(String scope) {
        return !KeysAtHand.ofThisTransaction().containsKey(scope)
                && keys.find(scope)
                        .filter(SealingKeys.Found.Destroyed.class::isInstance)
                        .isPresent();
    }

    @Override
    @Transactional
    public void destroy(String scope) {
        KeysAtHand.ofThisTransaction().remove(scope);
        keys.destroy(scope, clock.instant());
    }

    @Override
    public String token(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master.derive("token " + purpose), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", broken);
        }
    }

    /** The cipher for files of a scope; it reads and writes a megabyte at a time. */
    @Transactional(noRollbackFor = Erased.class)
    StreamingAead files(String scope) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(keyOf(scope), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }

    static byte[] context(String scope) {
        return scope.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] keyOf(String scope) throws GeneralSecurityException {
        Map<String, byte[]> atHand = KeysAtHand.ofThisTransaction();
        byte[] key = atHand.get(scope);
        if (key == null) {
            key = fetched(scope);
            atHand.put(scope, key);
        }
        return key;
    }

    private byte[] fetched(String scope) throws GeneralSecurityException {
        Optional<SealingKeys.Found> found = keys.find(scope);
        if (found.isEmpty()) {
            byte[] fresh = Random.randBytes(KEY_BYTES);
            if (keys.add(scope, master.wrapping().encrypt(fresh, context(scope)))) {
                return fresh;
            }
            found = keys.find(scope);
        }
        return switch (found.orElseThrow()) {
            case SealingKeys.Found.Wrapped(byte[] key) -> master.wrapping().decrypt(key, context(scope));
            case SealingKeys.Found.Destroyed() -> throw new Erased(scope);
        };
    }
}
