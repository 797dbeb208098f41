package org.footagedesk.journal.roots;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.footagedesk.journal.StreamEnd;

/** A folder of roots: for each day the root as JSON and, gzipped beside it, the lines it is the hash of; and the public key. */
public final class RootFolder {

    private static final Pattern ROOT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.json");
    private static final String KEY = "public-key.pem";
    private final Path folder;

    public RootFolder(Path folder) {
        this.folder = folder;
    }

    /** The days of which there is a root, oldest first. */
    public List<LocalDate> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> ROOT.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> LocalDate.parse(name.group(1)))
                    .sorted()
                    .toList();
        } catch (DateTimeException noDay) {
            throw new IOException("the name of a file in it is no day", noDay);
        }
    }

    public PublicRootKey key() throws IOException {
        return PublicRootKey.in(folder.resolve(KEY));
    }

    public SignedRoot root(LocalDate day) throws IOException {
        return RootFile.read(Files.readString(rootOf(day)));
    }

    /** The ends of all streams on that day, as the file beside the root has them. */
    public List<StreamEnd> ends(LocalDate day) throws IOException {
        List<StreamEnd> ends = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(endsOf(day))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ends.add(StreamEnd.ofLine(line));
            }
        } catch (IllegalArgumentException noEnd) {
            throw new IOException("a line of it names no stream, version and hash", noEnd);
        }
        return ends;
    }

    /** The root comes last, so that wherever it is, the rest is too. */
    void keep(SignedRoot signed, Collection<StreamEnd> ends, PublicRootKey key) throws IOException {
        LocalDate day = signed.root().day();
        WholeFile.write(folder.resolve(KEY), key.pem().getBytes(StandardCharsets.US_ASCII));
        WholeFile.write(endsOf(day), gzipped(ends));
        WholeFile.write(rootOf(day), RootFile.of(signed).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Copies to another folder what it has not yet; what is there is never written over.
     *
     * @throws OtherThere when a file of the same name says something else there
     */
    void copyTo(Path outside) throws IOException {
        Files.createDirectories(outside);
        List<Path> files = new ArrayList<>();
        for (LocalDate day : days()) {
            files.add(endsOf(day));
            files.add(rootOf(day));
        }
        files.add(folder.resolve(KEY));
        for (Path file : files) {
            Path copy = outside.resolve(file.getFileName());
            if (!Files.exists(copy)) {
                WholeFile.write(copy, Files.readAllBytes(file));
            } else if (Files.size(copy) != Files.size(file) || Files.mismatch(copy, file) >= 0) {
                throw new OtherThere(copy.getFileName() + " differs from what was copied there before");
            }
        }
    }

    private static byte[] gzipped(Collection<StreamEnd> ends) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var lines = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            for (StreamEnd end : JournalRoot.sorted(ends)) {
                lines.write(end.line() + "\n");
            }
        }
        return bytes.toByteArray();
    }

    private Path rootOf(LocalDate day) {
        return folder.resolve(day + ".json");
    }

    private Path endsOf(LocalDate day) {
        return folder.resolve(day + ".streams.gz");
    }

    /** A copy made earlier is not what the home has now: one of the two was changed. */
    static final class OtherThere extends IOException {
        OtherThere(String words) {
            super(words);
        }
    }
}
