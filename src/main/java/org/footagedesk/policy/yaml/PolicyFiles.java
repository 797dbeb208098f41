package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.policy.KnownPredicates;
import org.footagedesk.policy.KnownTemplates;
import org.footagedesk.policy.PolicyProfile;
import org.yaml.snakeyaml.nodes.Node;

/** Policies as files: the shipped ones by name, a body's own by path. */
public final class PolicyFiles {

    /** The policies that ship with the desk. */
    public static final List<String> SHIPPED = List.of("totnes-2025", "uk-statutory", "dyfed-powys");

    private static final String SHARED_BY_ALL = "common";

    /** Those, and what they share, which is no policy by itself but may be extended. */
    static final Shelf BASES = new ShippedShelf(
            Stream.concat(SHIPPED.stream(), Stream.of(SHARED_BY_ALL)).toList());

    private final KnownPredicates known;
    private final KnownTemplates templates;
    private final Procedures procedures;

    /** Files whose letters are taken to have templates: for who reads policies without writing letters. */
    public PolicyFiles(KnownPredicates known) {
        this(known, _ -> true);
    }

    /**
     * A file that calls for what does not exist is refused.
     *
     * @param known the gate predicates that exist
     * @param templates the letters that can be written
     */
    public PolicyFiles(KnownPredicates known, KnownTemplates templates) {
        this.known = known;
        this.templates = templates;
        this.procedures = new Procedures(known::isKnown);
    }

    /** The policy of that name, or in the file of that path; otherwise everything that is wrong with it. */
    public PolicyFile load(String nameOrPath) {
        try {
            return new ShippedShelf(SHIPPED).find(nameOrPath).map(this::read).orElseGet(() -> own(nameOrPath));
        } catch (IOException unreadable) {
            return refused(nameOrPath, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    /** Reads a policy from the bytes of a file that stands in no folder; the name is only said in problems. */
    public PolicyFile read(String file, byte[] bytes) {
        return read(new PolicyText(file, file, bytes, BASES));
    }

    /** Every file of that folder whose name ends in {@code .yaml}, in the order of their names. */
    public List<PolicyFile> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> own(file.toString()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of(refused(folder.toString(), "the folder of policies cannot be read; is it there?"));
        }
    }

    private PolicyFile read(PolicyText text) {
        if (!procedures.problems().isEmpty()) {
            return new PolicyFile.Refused(procedures.problems());
        }
        var problems = new Problems(text.file());
        Optional<Node> whole = new Extended(problems).read(text).value();
        Optional<PolicyProfile> profile = whole.flatMap(
                        root -> Section.of(root, problems).value())
                .flatMap(section -> new ProfileReader(section, known, templates, procedures)
                        .profile()
                        .value());
        return profile.filter(_ -> problems.none())
                .<PolicyFile>map(sound -> new PolicyFile.Loaded(sound, WholeText.of(whole.orElseThrow())))
                .orElseGet(() -> new PolicyFile.Refused(problems.inOrder()));
    }

    private PolicyFile own(String path) {
        try {
            return read(FolderShelf.text(Path.of(path)));
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
