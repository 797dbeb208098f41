package org.footagedesk.vault.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import org.footagedesk.shared.Sha256;
import org.footagedesk.vault.Vault;
import org.springframework.util.FileSystemUtils;

/** The vault as a folder of encrypted files: one sub-folder a scope, each file under the hash of its plain bytes. */
class FolderVault implements Vault {

    /**
     * What is smaller than this is not written a second time only to find that it is there. Below half a megabyte, from which on
     * the garbage collector treats an array as an exception.
     */
    private static final int LOOKED_UP_FIRST = 480 << 10;

    private final Path folder;
    private final TinkKeyRing keys;

    FolderVault(Path folder, TinkKeyRing keys) {
        this.folder = folder;
        this.keys = keys;
    }

    @Override
    public Stored keep(String scope, InputStream bytes) throws IOException {
        var beginning = new byte[LOOKED_UP_FIRST];
        int read = bytes.readNBytes(beginning, 0, LOOKED_UP_FIRST);
        if (read < LOOKED_UP_FIRST) {
            Sha256 sha256 = Sha256.of(ByteBuffer.wrap(beginning, 0, read));
            if (Files.exists(folderOf(scope).resolve(sha256.hex()))) {
                return new Stored(sha256, read, false);
            }
        }
        return write(scope, new SequenceInputStream(new ByteArrayInputStream(beginning, 0, read), bytes));
    }

    private Stored write(String scope, InputStream bytes) throws IOException {
        Path home = Files.createDirectories(folderOf(scope));
        Path arriving = Files.createTempFile(home, "arriving-", ".part");
        try {
            var hashing = new DigestInputStream(bytes, Sha256.digest());
            long count = encrypt(scope, hashing, arriving);
            Sha256 sha256 = Sha256.finished(hashing.getMessageDigest());
            Path kept = home.resolve(sha256.hex());
            boolean fresh = Files.notExists(kept);
            if (fresh) {
                Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
                force(home);
                force(folder);
            }
            return new Stored(sha256, count, fresh);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(String scope, Sha256 sha256) throws IOException {
        Path kept = folderOf(scope).resolve(sha256.hex());
        try {
            return keys.files(scope)
                    .newDecryptingStream(
                            new BufferedInputStream(Files.newInputStream(kept)), TinkKeyRing.context(scope));
        } catch (NoSuchFileException missing) {
            throw new IOException("The vault holds nothing under " + sha256 + " of " + scope + ".", missing);
        } catch (GeneralSecurityException broken) {
            throw new IOException("The vault could not open " + sha256 + " of " + scope + ".", broken);
        }
    }

    @Override
    public void copyTo(String scope, Sha256 sha256, Path target) throws IOException {
        try (InputStream plain = open(scope, sha256)) {
            Files.copy(plain, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void destroy(String scope, Sha256 sha256) throws IOException {
        Path home = folderOf(scope);
        if (Files.deleteIfExists(home.resolve(sha256.hex()))) {
            force(home);
        }
    }

    @Override
    public void discard(String scope) throws IOException {
        FileSystemUtils.deleteRecursively(folderOf(scope));
    }

    private long encrypt(String scope, InputStream plain, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                OutputStream sealing = keys.files(scope)
                        .newEncryptingStream(
                                new Unclosed(Channels.newOutputStream(channel)), TinkKeyRing.context(scope))) {
            long count = plain.transferTo(sealing);
            sealing.close();
            channel.force(true);
            return count;
        } catch (GeneralSecurityException broken) {
            throw new IOException("The vault could not encrypt for " + scope + ".", broken);
        }
    }

    /** Scopes hold slashes and come from our own code; the hash keeps the folder flat and its name harmless. */
    private Path folderOf(String scope) {
        return folder.resolve(Sha256.of(scope).hex().substring(0, 32));
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Tink closes what it writes to; the channel must stay open until the bytes are forced to disk. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
