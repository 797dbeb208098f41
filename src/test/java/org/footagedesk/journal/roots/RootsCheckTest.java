package org.footagedesk.journal.roots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.journal.StreamEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootsCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 21);
    private static final LocalDate FOURTH = LocalDate.of(2026, 11, 23);
    private static final StreamEnd YOUNG = new StreamEnd("case/1", 2, "a2");
    private static final StreamEnd GROWN = new StreamEnd("case/1", 3, "a3");
    private static final StreamEnd OTHER = new StreamEnd("case/2", 1, "b1");
    private static final List<StreamEnd> JOURNAL =
            List.of(new StreamEnd("case/1", 1, "a1"), YOUNG, GROWN, OTHER, new StreamEnd("case/3", 1, "c1"));

    @TempDir
    private Path temporary;

    private Path folder;
    private RootsOfDays roots;

    @BeforeEach
    void twoDays() throws IOException {
        folder = temporary.resolve("roots");
        roots = new RootsOfDays(folder).signed(FIRST, List.of(YOUNG)).signed(SECOND, List.of(GROWN, OTHER));
    }

    @Test
    void aJournalThatOnlyGrewIsWhatWasSigned() throws IOException {
        assertThat(findings(JOURNAL)).hasSize(2).noneMatch(RootFinding::breaks);
    }

    @Test
    void aMissingStreamIsNamed() throws IOException {
        assertThat(broken(without(OTHER))).containsExactly(new RootFinding.Missing("case/2", 1, SECOND));
    }

    @Test
    void aCutStreamIsNamedWithWhereItStood() throws IOException {
        assertThat(broken(without(GROWN))).containsExactly(new RootFinding.Cut("case/1", 2, 3, SECOND));
    }

    @Test
    void aStreamWrittenAnewIsNamedEvenWhereOnlyAnOlderRootKnowsIt() throws IOException {
        var anew = Stream.concat(without(YOUNG).stream(), Stream.of(new StreamEnd("case/1", 2, "other")))
                .toList();

        assertThat(broken(anew)).containsExactly(new RootFinding.Changed("case/1", 2, FIRST));
    }

    @Test
    void aStreamCutBeforeTheNewestRootShowsByTheOlderOne() throws IOException {
        roots.signed(SECOND.plusDays(1), List.of(YOUNG, OTHER));

        assertThat(broken(without(GROWN))).containsExactly(new RootFinding.Cut("case/1", 2, 3, SECOND));
    }

    @Test
    void aRootSignedByAnotherKeyIsForged() throws IOException {
        var forger = temporary.resolve("forger");
        new RootsOfDays(forger).signed(FIRST, List.of(YOUNG));
        copied(forger, FIRST + ".json");

        assertThat(broken(JOURNAL)).contains(new RootFinding.Forged(FIRST));
    }

    @Test
    void aChangedRootIsForgedAndTheNextNoLongerFollowsIt() throws IOException {
        Path root = folder.resolve(FIRST + ".json");
        Files.writeString(root, Files.readString(root).replace("\"entries\" : 2", "\"entries\" : 9"));

        assertThat(broken(JOURNAL)).containsExactly(new RootFinding.Forged(FIRST), new RootFinding.OutOfChain(SECOND));
    }

    @Test
    void aRootTakenOutOfTheMiddleShows() throws IOException {
        roots.signed(SECOND.plusDays(1), List.of(GROWN, OTHER));
        Files.delete(folder.resolve(SECOND + ".json"));

        assertThat(broken(JOURNAL)).containsExactly(new RootFinding.OutOfChain(SECOND.plusDays(1)));
    }

    @Test
    void aDayOnWhichNothingWasSignedIsSaidAndBreaksNothing() throws IOException {
        roots.signed(FOURTH, List.of(GROWN, OTHER));

        assertThat(findings(JOURNAL))
                .contains(new RootFinding.NoneBetween(SECOND, FOURTH))
                .noneMatch(RootFinding::breaks);
    }

    @Test
    void rootsThatBeginLaterSaySo() throws IOException {
        Files.delete(folder.resolve(FIRST + ".json"));

        assertThat(findings(JOURNAL))
                .contains(new RootFinding.BeginsLater(SECOND))
                .noneMatch(RootFinding::breaks);
    }

    @Test
    void aListThatIsNotTheSignedOneShows() throws IOException {
        var forger = temporary.resolve("forger");
        new RootsOfDays(forger).signed(SECOND, List.of(OTHER));
        copied(forger, SECOND + ".streams.gz");

        assertThat(broken(JOURNAL)).containsExactly(new RootFinding.ListDiffers(SECOND));
    }

    @Test
    void whatIsNoRootAndAListThatIsGoneAreSaid() throws IOException {
        Files.writeString(folder.resolve(FIRST + ".json"), "{");
        Files.delete(folder.resolve(SECOND + ".streams.gz"));

        assertThat(broken(JOURNAL))
                .containsExactly(
                        new RootFinding.Unreadable(FIRST, "it is no root"),
                        new RootFinding.Unreadable(SECOND, SECOND + ".streams.gz is not there"));
    }

    private void copied(Path from, String name) throws IOException {
        Files.write(folder.resolve(name), Files.readAllBytes(from.resolve(name)));
    }

    private static List<StreamEnd> without(StreamEnd entry) {
        return JOURNAL.stream().filter(other -> !other.equals(entry)).toList();
    }

    private List<RootFinding> broken(List<StreamEnd> journal) throws IOException {
        return findings(journal).stream().filter(RootFinding::breaks).toList();
    }

    private List<RootFinding> findings(List<StreamEnd> journal) throws IOException {
        var signed = new SignedEnds();
        var found = new RootFolder(folder);
        List<RootFinding> ofRoots = new RootsCheck(found, found.key()).check(signed);
        journal.forEach(signed::seen);
        return Stream.concat(ofRoots.stream(), signed.findings().stream()).toList();
    }
}
