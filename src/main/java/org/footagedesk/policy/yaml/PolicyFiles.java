package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.PolicyProfile;

/** Policies as files: the shipped ones by name, a body's own by path. */
public final class PolicyFiles {

    /** The policies that ship with the desk. */
    public static final List<String> SHIPPED = List.of("totnes-2025", "uk-statutory");

    private final KnownPredicates known;
    private final Procedures procedures;

    /** @param known the gate predicates that exist; a file that names another is refused */
    public PolicyFiles(KnownPredicates known) {
        this.known = known;
        this.procedures = new Procedures(known::isKnown);
    }

    /** The policy of that name, or in the file of that path; otherwise everything that is wrong with it. */
    public PolicyFile load(String nameOrPath) {
        return SHIPPED.contains(nameOrPath) ? shipped(nameOrPath + ".yaml") : own(nameOrPath);
    }

    /** Reads a policy from the bytes of a file; the name is only said in problems. */
    public PolicyFile read(String file, byte[] bytes) {
        if (!procedures.problems().isEmpty()) {
            return new PolicyFile.Refused(procedures.problems());
        }
        var problems = new Problems(file);
        Optional<PolicyProfile> profile = YamlText.read(bytes, problems)
                .value()
                .flatMap(section ->
                        new ProfileReader(section, known, procedures).profile().value());
        return profile.filter(_ -> problems.inOrder().isEmpty())
                .<PolicyFile>map(PolicyFile.Loaded::new)
                .orElseGet(() -> new PolicyFile.Refused(problems.inOrder()));
    }

    private PolicyFile shipped(String file) {
        try (var stream = PolicyFiles.class.getResourceAsStream("/policies/" + file)) {
            return stream == null
                    ? refused(file, "the policy is missing from the installation")
                    : read(file, stream.readAllBytes());
        } catch (IOException unreadable) {
            return refused(file, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    private PolicyFile own(String path) {
        try {
            Path file = Path.of(path);
            return read(Optional.ofNullable(file.getFileName()).orElse(file).toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException | InvalidPathException none) {
            return refused(path, "there is no such policy" + Closest.hint(path, SHIPPED));
        } catch (IOException unreadable) {
            return refused(path, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    private static PolicyFile refused(String file, String message) {
        return new PolicyFile.Refused(List.of(new PolicyProblem(file, 0, "", message)));
    }
}
