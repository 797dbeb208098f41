package org.footagedesk.intake.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.footagedesk.settings.CannotStart;
import org.junit.jupiter.api.Test;

class ClamdScanTest {

    @Test
    void whatTheScannerFindsIsNamedAndACleanPaperIsClean() throws IOException {
        try (var clamd = new PretendedClamd()) {
            var scan = new ClamdScan(clamd.address());
            byte[] large = new byte[200_000];
            Arrays.fill(large, (byte) 'x');

            assertThat(scan.foundIn(PretendedClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .contains(PretendedClamd.NAME);
            assertThat(scan.foundIn(large)).isEmpty();
            assertThat(scan.foundIn(new byte[0])).isEmpty();
        }
    }

    @Test
    void aScannerThatGivesNoVerdictIsAnErrorAndNeverAClearance() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(other));
            var scan = new ClamdScan((InetSocketAddress) other.getLocalSocketAddress());

            assertThatExceptionOfType(IOException.class).isThrownBy(() -> scan.foundIn(new byte[10]));
        }
    }

    @Test
    void aScannerWithoutPortStopsTheStart() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new MalwareConfiguration().malwareScan("localhost"))
                .withMessageContaining("host:port");
    }

    private static void hangUp(ServerSocket server) {
        try (var client = server.accept()) {
            client.getInputStream().readNBytes(4);
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }
}
