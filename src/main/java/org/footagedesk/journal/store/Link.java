package org.footagedesk.journal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** What the hash of a journal entry covers; every part goes in with its length, so that none can pass for another. */
record Link(
        String previousHash,
        String stream,
        int version,
        String type,
        Instant at,
        String actor,
        String open,
        byte @Nullable [] sealed) {

    static final String FIRST = "";

    String hash() {
        MessageDigest digest = Sha256.digest();
        for (String part :
                new String[] {previousHash, stream, Integer.toString(version), type, at.toString(), actor, open}) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        add(digest, sealed == null ? new byte[0] : sealed);
        return Sha256.finished(digest).hex();
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
