package org.footagedesk.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The folder in which a desk keeps everything of its own; one running desk at a time, one mode for ever. */
public final class Home implements AutoCloseable {

    private static final int SECRET_BYTES = 24;

    private final Path folder;
    private final FileChannel lockFile;

    private Home(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Opens the home, makes it if it is not there, and keeps it from any other desk until closed or until this process ends.
     *
     * @throws CannotStart if it cannot be written, is in use, or was opened in the other mode before
     */
    public static Home open(Path folder, Mode mode) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel lockFile = null;
        try {
            makeFolder(home);
            lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lockFile)) {
                lockFile.close();
                throw new CannotStart(
                        "The home " + home
                                + " is in use by another running desk; stop that one or choose another with --desk.home=FOLDER.");
            }
            keepMode(home, mode);
            return new Home(home, lockFile);
        } catch (IOException e) {
            closeQuietly(lockFile, e);
            throw new CannotStart(
                    "The home " + home + " cannot be written (" + why(e) + "); choose another with --desk.home=FOLDER.",
                    e);
        } catch (CannotStart e) {
            closeQuietly(lockFile, e);
            throw e;
        }
    }

    /**
     * The home of a desk that may run meanwhile, for a command that only reads beside it.
     *
     * @throws CannotStart if there is no home
     */
    public static Home beside(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            return new Home(home, FileChannel.open(home.resolve("lock"), StandardOpenOption.READ));
        } catch (IOException e) {
            throw new CannotStart("There is no home of a desk in " + home + " (" + why(e) + ").", e);
        }
    }

    public Path path() {
        return folder;
    }

    /** A folder of the home that only its owner may enter, made when first asked for. */
    public Path folder(String name) {
        try {
            return makeFolder(folder.resolve(name));
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder.resolve(name) + " cannot be written (" + why(e) + ").", e);
        }
    }

    /** The random secret of this home under that name, in a file of {@code keys} that only its owner may read. */
    public String secret(String name) {
        return secretIn(folder("keys").resolve(name));
    }

    /** The one password of the demonstration's staff, random for each home and kept in its file {@code demo-password}. */
    public String demonstrationPassword() {
        return secretIn(demonstrationPasswordFile());
    }

    public Path demonstrationPasswordFile() {
        return folder.resolve("demo-password");
    }

    /** Lets another desk open this home. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static String secretIn(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(random);
                Path draft = Files.createTempFile(file.getParent(), ".secret", "");
                Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
                Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The secret " + file + " cannot be read or written (" + why(e) + ").", e);
        }
    }

    private static void keepMode(Path home, Mode mode) throws IOException {
        Path marker = home.resolve("mode");
        if (!Files.exists(marker)) {
            Files.writeString(marker, mode.word() + "\n");
        }
        String first = Files.readString(marker).strip();
        if (!first.equals(mode.word())) {
            throw new CannotStart("The home " + home + " was opened in " + first + " mode and never opens in "
                    + mode.word() + " mode; choose another with --desk.home=FOLDER.");
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path makeFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return path;
    }

    private static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "access denied";
            case FileAlreadyExistsException _ -> "it is not a folder";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.getClass().getSimpleName();
        };
    }

    private static void closeQuietly(@Nullable FileChannel file, Exception reason) {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
