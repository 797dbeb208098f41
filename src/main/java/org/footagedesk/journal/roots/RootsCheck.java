package org.footagedesk.journal.roots;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.Sha256;

/** Checks the roots of a folder: each one's signature, the list beside it, and that each follows the one before. */
public final class RootsCheck {

    private final RootFolder folder;
    private final PublicRootKey key;

    public RootsCheck(RootFolder folder, PublicRootKey key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * Says of each root whether it holds, oldest first.
     *
     * @param signed given the streams of each root that does
     * @throws IOException if the folder itself cannot be read
     */
    public List<RootFinding> check(SignedEnds signed) throws IOException {
        List<RootFinding> findings = new ArrayList<>();
        JournalRoot before = null;
        for (LocalDate day : folder.days()) {
            try {
                SignedRoot found = folder.root(day);
                RootFinding finding = finding(day, found, signed);
                link(Optional.ofNullable(before), found.root()).ifPresent(findings::add);
                findings.add(finding);
                before = found.root();
            } catch (IOException unreadable) {
                findings.add(new RootFinding.Unreadable(day, why(unreadable)));
            }
        }
        return findings;
    }

    private RootFinding finding(LocalDate day, SignedRoot found, SignedEnds signed) throws IOException {
        JournalRoot root = found.root();
        if (!key.signed(found) || !root.day().equals(day)) {
            return new RootFinding.Forged(day);
        }
        List<StreamEnd> ends = folder.ends(day);
        if (!JournalRoot.over(day, ends, Optional.empty()).hash().equals(root.hash())) {
            return new RootFinding.ListDiffers(day);
        }
        signed.add(day, ends);
        return new RootFinding.Signed(root);
    }

    private static Optional<RootFinding> link(Optional<JournalRoot> before, JournalRoot root) {
        Optional<Sha256> expected = before.map(JournalRoot::identity);
        if (before.isEmpty()) {
            return root.previous().map(_ -> new RootFinding.BeginsLater(root.day()));
        }
        if (!root.previous().equals(expected)) {
            return Optional.of(new RootFinding.OutOfChain(root.day()));
        }
        LocalDate last = before.get().day();
        return last.plusDays(1).equals(root.day())
                ? Optional.empty()
                : Optional.of(new RootFinding.NoneBetween(last, root.day()));
    }

    private static String why(IOException unreadable) {
        return switch (unreadable) {
            case NoSuchFileException gone -> Path.of(gone.getFile()).getFileName() + " is not there";
            default -> unreadable.getMessage() == null ? "it ends too early" : unreadable.getMessage();
        };
    }
}
