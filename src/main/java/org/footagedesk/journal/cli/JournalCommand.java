package org.footagedesk.journal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.footagedesk.database.HomeDatabase;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.roots.PublicRootKey;
import org.footagedesk.journal.roots.RootFinding;
import org.footagedesk.journal.roots.RootFolder;
import org.footagedesk.journal.roots.RootsCheck;
import org.footagedesk.journal.roots.SignedEnds;
import org.footagedesk.journal.store.JournalOfDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code desk journal verify}: whether the record is whole, and still what was signed. */
@Command(name = "journal", mixinStandardHelpOptions = true, description = "Looks after the record of a desk.")
public final class JournalCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Follows the hash chain of every stream, then holds the journal against the signed roots.",
                "Without --desk.database.* it asks the database inside the home, whose desk must run.",
                "Ends with 0 if all is whole, 1 if something is broken or cannot be read, 2 for wrong usage."
            })
    int verify(
            @Option(
                            names = "--roots",
                            paramLabel = "FOLDER",
                            description = "Where the roots are: best the copy outside. Otherwise those of the home.")
                    @Nullable
                    Path roots,
            @Option(
                            names = "--desk.home",
                            paramLabel = "FOLDER",
                            defaultValue = "desk-home",
                            description = "The home of the desk (usual: ${DEFAULT-VALUE}).")
                    Path home,
            @Option(names = "--desk.database.url", description = "As the desk is started with.") @Nullable String url,
            @Option(names = "--desk.database.username") @Nullable String username,
            @Option(names = "--desk.database.password") @Nullable String password) {
        if ((url == null) != (username == null) || (url == null) != (password == null)) {
            return refuse(WRONG_USAGE, "Give --desk.database.url, .username and .password together, or none of them.");
        }
        if (roots != null && !Files.isDirectory(roots)) {
            return refuse(WRONG_USAGE, "--roots " + roots + " is no folder.");
        }
        var database = url == null
                ? HomeDatabase.of(home)
                : Optional.of(
                        new HomeDatabase(url, Objects.requireNonNull(username), Objects.requireNonNull(password)));
        if (database.isEmpty()) {
            return refuse(
                    BROKEN, "No database of a running desk in " + home + "; start it, or give --desk.database.*.");
        }
        var at = database.get();
        return verified(
                new JournalOfDatabase(at.url(), at.username(), at.password()),
                roots == null ? home.resolve("journal-roots") : roots);
    }

    private int verified(JournalOfDatabase journal, Path folder) {
        try {
            var signed = new SignedEnds();
            var roots = new RootFolder(folder);
            List<RootFinding> findings = new ArrayList<>();
            List<String> about = new ArrayList<>();
            if (roots.days().isEmpty()) {
                about.add("No roots in " + folder + ": that no stream was cut or taken cannot be said.");
            } else {
                PublicRootKey key = roots.key();
                about.add("The roots in " + folder + " are checked with the key " + key.fingerprint() + ".");
                findings.addAll(new RootsCheck(roots, key).check(signed));
            }
            ChainCheck chain = journal.follow(signed::seen);
            findings.addAll(signed.findings());
            say(chain(chain));
            about.forEach(this::say);
            findings.forEach(finding -> say(finding.said()));
            boolean whole =
                    chain instanceof ChainCheck.Whole && findings.stream().noneMatch(RootFinding::breaks);
            say(whole ? "The journal is whole." : "The journal is NOT whole.");
            return whole ? WHOLE : BROKEN;
        } catch (IOException unreadable) {
            return refuse(BROKEN, "The roots in " + folder + " cannot be read: " + unreadable.getMessage());
        } catch (SQLException unreachable) {
            return refuse(BROKEN, "The journal cannot be read: check that the database runs, and --desk.database.*.");
        }
    }

    private static String chain(ChainCheck chain) {
        return switch (chain) {
            case ChainCheck.Whole whole -> "Every chain holds: " + whole.entries() + " entries.";
            case ChainCheck.Broken broken ->
                "BROKEN: the chain of stream " + broken.stream() + " does not hold at version " + broken.version()
                        + ".";
        };
    }

    private void say(String line) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.println(line);
        to.flush();
    }

    private int refuse(int code, String line) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getErr();
        to.println("desk: " + line);
        to.flush();
        return code;
    }
}
