package org.footagedesk.intake.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.footagedesk.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's clamd itself, with one signature of our own and no downloads. */
@Tag("ci")
class ClamdIT {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    private Path folder;

    @Test
    void theDaemonFindsWhatItsSignatureNames() throws Exception {
        assumeThat(CLAMD).as("Debian's package clamav-daemon").isExecutable();
        InetSocketAddress address = free();
        Process daemon = start(address);
        try {
            await("clamd").atMost(Patience.LONG).until(() -> listens(address));
            var scan = new ClamdScan(address);

            assertThat(scan.foundIn(PretendedClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .hasValueSatisfying(name -> assertThat(name).startsWith(PretendedClamd.NAME));
            assertThat(scan.foundIn("A letter.".getBytes(StandardCharsets.US_ASCII)))
                    .isEmpty();
        } finally {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    private Process start(InetSocketAddress address) throws IOException {
        String signature = HexFormat.of().formatHex(PretendedClamd.EICAR.getBytes(StandardCharsets.US_ASCII));
        Path database = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(database.resolve("own.ndb"), PretendedClamd.NAME + ":0:0:" + signature + "\n");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                """.formatted(address.getPort(), database));
        return new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private static InetSocketAddress free() throws IOException {
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getLocalPort());
        }
    }

    private static boolean listens(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
