package org.footagedesk.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class FolderRoomTest {

    private static final DataSize KEPT_FREE = DataSize.ofMegabytes(2_000);
    private static final long SMALL = DataSize.ofMegabytes(10).toBytes();
    private static final long LARGE = DataSize.ofMegabytes(500).toBytes();

    private final Logger logger = (Logger) LoggerFactory.getLogger(FolderRoom.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private long free;

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @TempDir
    private Path folder;

    @Test
    void aCopyThatWouldTakeWhatMustStayFreeHasNoRoom() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        var room = new FolderRoom(folder, DataSize.ofBytes(free / 2));

        assertThat(room.isLeftFor(1)).isTrue();
        assertThat(room.isLeftFor(free)).isFalse();
    }

    @Test
    void aDiskThatIsNearlyFullIsSaidOnceHoweverManyHoldsAsk() throws IOException {
        var room = new FolderRoom(() -> free, KEPT_FREE);
        free = DataSize.ofMegabytes(2_100).toBytes();

        assertThat(room.isLeftFor(LARGE)).isFalse();
        assertThat(room.isLeftFor(LARGE)).isFalse();
        assertThat(room.isLeftFor(SMALL)).as("a small copy in between").isTrue();
        assertThat(room.isLeftFor(LARGE)).isFalse();

        assertThat(log.list)
                .singleElement()
                .satisfies(said -> assertThat(said.getFormattedMessage()).contains("nearly full", "2000 MB"));
    }

    @Test
    void aDiskThatFillsUpAgainIsSaidAgain() throws IOException {
        var room = new FolderRoom(() -> free, KEPT_FREE);
        free = DataSize.ofMegabytes(2_100).toBytes();
        assertThat(room.isLeftFor(LARGE)).isFalse();
        free = DataSize.ofMegabytes(9_000).toBytes();
        assertThat(room.isLeftFor(LARGE)).isTrue();
        free = 0;
        assertThat(room.isLeftFor(SMALL)).isFalse();

        assertThat(log.list).hasSize(2);
    }

    @Test
    void aDiskThatIsNearlyFullIsADetailOfTheHealthAndStopsNothingElse() {
        var health = new FolderRoom(folder, DataSize.ofBytes(Long.MAX_VALUE)).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("nearlyFull", true);
    }
}
