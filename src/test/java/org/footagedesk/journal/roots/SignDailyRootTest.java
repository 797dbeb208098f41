package org.footagedesk.journal.roots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignDailyRootTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temporary;

    private Path keyFile;
    private Path folder;
    private Path outside;

    @BeforeEach
    void aHome() throws IOException {
        keyFile = temporary.resolve("journal-root.key");
        folder = Files.createDirectory(temporary.resolve("journal-roots"));
        outside = temporary.resolve("outside");
    }

    @Test
    void oneRootADayIsMadeAndFollowsTheOneBefore() throws IOException {
        at(NOON).sign();
        at(NOON.plus(Duration.ofHours(1))).sign();
        at(NOON.plus(Duration.ofDays(1))).sign();

        var roots = new RootFolder(folder);
        assertThat(roots.days()).containsExactly(DAY, DAY.plusDays(1));
        assertThat(roots.root(DAY.plusDays(1)).root().previous())
                .contains(roots.root(DAY).root().identity());
    }

    @Test
    void theDayIsLondons() throws IOException {
        at(Instant.parse("2026-07-01T23:30:00Z")).sign();

        assertThat(new RootFolder(folder).days()).containsExactly(LocalDate.of(2026, 7, 2));
    }

    @Test
    void onlyTheOwnerMayReadTheKeyAndNoneLiesBesideTheRoots() throws IOException {
        at(NOON).sign();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.key");
        assertThat(Files.readString(folder.resolve("public-key.pem"))).contains("BEGIN PUBLIC KEY");
    }

    @Test
    void theRootNamesNoStreamAndTheListBesideItDoes() throws IOException {
        at(NOON).sign();

        assertThat(Files.readString(folder.resolve(DAY + ".json"))).doesNotContain("case/");
        assertThat(new RootFolder(folder).ends(DAY)).containsExactly(new StreamEnd("case/1", 1, "aa"));
    }

    @Test
    void aCopyThatFailedIsMadeTheNextTime() throws IOException {
        Files.writeString(outside, "in the way");
        SignDailyRoot daily = at(NOON);
        daily.sign();
        assertThat(daily.copy()).startsWith("failed");

        Files.delete(outside);
        daily.sign();
        assertThat(daily.copy()).isEqualTo("done");
        assertThat(new RootFolder(outside).days()).containsExactly(DAY);
    }

    @Test
    void whatLiesOutsideIsNeverWrittenOver() throws IOException {
        at(NOON).sign();
        Path copy = outside.resolve(DAY + ".json");
        Files.writeString(copy, "as it was");
        SignDailyRoot daily = at(NOON);
        daily.sign();

        assertThat(daily.copy()).contains("differs");
        assertThat(copy).hasContent("as it was");
    }

    @Test
    void aLostKeyIsNotReplacedInSilence() throws IOException {
        at(NOON).sign();
        Files.delete(keyFile);
        SignDailyRoot daily = at(NOON.plus(Duration.ofDays(1)));
        daily.sign();

        assertThat(daily.root()).contains("journal-root.key is missing");
        assertThat(keyFile).doesNotExist();
        assertThat(new RootFolder(folder).days()).containsExactly(DAY);
    }

    private SignDailyRoot at(Instant now) {
        return new SignDailyRoot(new OneStream(), Clock.fixed(now, London.ZONE), keyFile, folder, Optional.of(outside));
    }

    private record OneStream() implements Journal {

        @Override
        public void append(String stream, int readVersion, List<Happening> happenings) {
            throw new AssertionError("A root writes nothing into the journal.");
        }

        @Override
        public List<Entry> read(String stream) {
            return List.of();
        }

        @Override
        public Optional<List<Entry>> readBehind(StreamEnd end) {
            return Optional.empty();
        }

        @Override
        public ChainCheck verify() {
            return new ChainCheck.Whole(1);
        }

        @Override
        public List<StreamEnd> ends() {
            return List.of(new StreamEnd("case/1", 1, "aa"));
        }
    }
}
