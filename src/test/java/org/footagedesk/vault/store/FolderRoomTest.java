package org.footagedesk.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class FolderRoomTest {

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
    void aDiskThatIsNearlyFullIsADetailOfTheHealthAndStopsNothingElse() {
        var health = new FolderRoom(folder, DataSize.ofBytes(Long.MAX_VALUE)).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("nearlyFull", true);
    }
}
