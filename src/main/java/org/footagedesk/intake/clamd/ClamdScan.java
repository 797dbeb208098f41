package org.footagedesk.intake.clamd;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.footagedesk.intake.MalwareScan;

/** Hands a paper to clamd in pieces ({@code INSTREAM}) and reads its verdict. */
public final class ClamdScan implements MalwareScan {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_VERDICT = 1024;
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(30).toMillis());
    private static final String FOUND = " FOUND";
    private static final String PREFIX = "stream: ";

    private final InetSocketAddress clamd;

    /** The daemon that listens there. */
    public ClamdScan(InetSocketAddress clamd) {
        this.clamd = clamd;
    }

    @Override
    public Optional<String> foundIn(byte[] paper) throws IOException {
        String verdict = verdict(paper);
        if (verdict.equals(PREFIX + "OK")) {
            return Optional.empty();
        }
        if (verdict.startsWith(PREFIX) && verdict.endsWith(FOUND)) {
            return Optional.of(verdict.substring(PREFIX.length(), verdict.length() - FOUND.length()));
        }
        throw new IOException("The scanner at " + clamd + " gave no verdict: " + verdict);
    }

    private String verdict(byte[] paper) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(clamd, PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < paper.length; at += PIECE) {
                int length = Math.min(PIECE, paper.length - at);
                out.writeInt(length);
                out.write(paper, at, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_VERDICT);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
