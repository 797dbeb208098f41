package org.footagedesk.people.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one password of all demonstration staff, made once for each home and kept in its file {@code demo-password}. */
public final class DemonstrationPassword {

    // Without letters and digits that look alike on paper.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final Path file;

    public DemonstrationPassword(Path home) {
        this.file = home.resolve("demo-password");
    }

    /** The password of this home; made at the first call, readable by its owner alone. */
    public String read() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "demo-password", ".new", mine);
            Files.writeString(fresh, made() + "\n");
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    private static String made() {
        var random = new SecureRandom();
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP_LENGTH, 0, SIGNS.length())
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
