package org.footagedesk.intake.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Collections of real mail from other projects, read in place beside the checkout. */
final class Suite {

    private static final Path MAIL = Path.of("../shared/suites/mail");

    private Suite() {}

    /** Every message of a collection; the test is skipped with a clear word where the collection is absent. */
    static List<Path> messages(String collection) {
        Path folder = MAIL.resolve(collection);
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no mail suite at " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(eml|msg|mbox|0\\d)"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The lines of a collection's expectations. */
    static List<String> expectations(String collection) {
        Path file = MAIL.resolve(collection + ".jsonl");
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: no mail suite at " + file);
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Path file(String path) {
        return MAIL.resolve(path);
    }

    static ReadMail read(Path message) {
        try (var stream = Files.newInputStream(message)) {
            return new MailReader().read(stream);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
