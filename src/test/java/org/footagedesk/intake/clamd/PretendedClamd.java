package org.footagedesk.intake.clamd;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Speaks clamd's protocol and knows one thing: the file with which scanners are tried out. */
public final class PretendedClamd implements AutoCloseable {

    public static final String NAME = "Eicar-Test-Signature";

    /** In two halves, so that no scanner takes this source for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String ASKED = "zINSTREAM\0";

    private final ServerSocket server;
    private volatile boolean answers = true;

    public PretendedClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /** Whether it gives verdicts from now on; while it does not, it hangs up. */
    public void answers(boolean verdicts) {
        answers = verdicts;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                if (answers) {
                    answer(client);
                }
            } catch (IOException broken) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }

    private static void answer(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        byte[] asked = in.readNBytes(ASKED.length());
        var paper = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            paper.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        String verdict = !Arrays.equals(asked, ASKED.getBytes(StandardCharsets.US_ASCII))
                ? "UNKNOWN COMMAND"
                : "stream: " + (paper.indexOf(EICAR) < 0 ? "OK" : NAME + " FOUND");
        client.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
