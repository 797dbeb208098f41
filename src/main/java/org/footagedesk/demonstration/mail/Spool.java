package org.footagedesk.demonstration.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder in which accepted mail waits until the desk has it; what is in it survives a kill. */
final class Spool {

    private static final String ARRIVING = ".arriving";
    private static final String WAITING = ".eml";
    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final long largest;
    private long number;

    Spool(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    /** Makes the folder and throws away what had not been accepted when a former server was killed. */
    void open() throws IOException {
        Files.createDirectories(folder);
        for (Path half : ending(ARRIVING)) {
            Files.delete(half);
        }
    }

    /** What was accepted and never fetched, in the order of arrival. */
    List<Path> waiting() throws IOException {
        return ending(WAITING);
    }

    /**
     * Writes a message to disk as it comes in, a piece at a time. A message over the limit is read to its end, so that its
     * sender gets to see the refusal, and nothing of it is kept.
     */
    Path write(byte[] envelope, InputStream message) throws IOException, TooLarge {
        Path file = folder.resolve(name() + ARRIVING);
        boolean fits;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(envelope);
            fits = copy(message, out);
            channel.force(true);
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        if (!fits) {
            Files.delete(file);
            throw new TooLarge();
        }
        return file;
    }

    /** Makes a written message one that waits for the desk; on return it is safe from a power cut. */
    Path accept(Path arriving) throws IOException {
        String name = arriving.getFileName().toString();
        Path waiting = folder.resolve(name.substring(0, name.length() - ARRIVING.length()) + WAITING);
        Files.move(arriving, waiting, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return waiting;
    }

    /** Removes a message that the desk has, or that is for someone else. */
    void forget(Path message) throws IOException {
        Files.deleteIfExists(message);
    }

    /** A message larger than the server takes. */
    static final class TooLarge extends Exception {}

    private boolean copy(InputStream message, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = message.read(piece); read >= 0; read = message.read(piece)) {
            size += read;
            if (size <= largest) {
                out.write(piece, 0, read);
            }
        }
        return size <= largest;
    }

    /** Names sort in the order of arrival, within one run and from one run to the next. */
    private synchronized String name() throws IOException {
        if (number == 0) {
            number = Stream.of(waiting(), ending(ARRIVING))
                    .flatMap(List::stream)
                    .map(file -> file.getFileName().toString())
                    .mapToLong(file -> Long.parseLong(file.substring(0, file.indexOf('-'))))
                    .max()
                    .orElse(0);
        }
        return "%012d-%s".formatted(++number, UUID.randomUUID());
    }

    private List<Path> ending(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+-.*\\" + ending))
                    .sorted()
                    .toList();
        }
    }
}
