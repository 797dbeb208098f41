package org.footagedesk.journal.roots;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.shared.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A signed root as it stands in its file. */
record RootFile(
        @Nullable String day,
        long streams,
        long entries,
        @Nullable String hash,
        @Nullable String previous,
        @Nullable String signature) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String of(SignedRoot signed) {
        JournalRoot root = signed.root();
        var file = new RootFile(
                root.day().toString(),
                root.streams(),
                root.entries(),
                root.hash().hex(),
                root.previous().map(Sha256::hex).orElse(null),
                signed.signature());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    /** Reads it back; what is no root is an error that says so. */
    static SignedRoot read(String text) throws IOException {
        try {
            RootFile file = JSON.readValue(text, RootFile.class);
            if (file == null || file.day == null || file.hash == null || file.signature == null) {
                throw new IOException("it lacks day, hash or signature");
            }
            Optional<Sha256> previous = Optional.ofNullable(file.previous).map(Sha256::new);
            return new SignedRoot(
                    new JournalRoot(
                            LocalDate.parse(file.day), file.streams, file.entries, new Sha256(file.hash), previous),
                    file.signature);
        } catch (JacksonException | DateTimeException | IllegalArgumentException noRoot) {
            throw new IOException("it is no root", noRoot);
        }
    }
}
