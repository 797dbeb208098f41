package org.footagedesk.reading.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * The main class of the process that reads papers: takes one after the other from its input, answers each on its output, and
 * ends with its input. It ends itself when one takes too long, so that none outlives a desk that was killed.
 */
final class ReadPapers {

    /** The system property with the milliseconds one paper may take. */
    static final String LIMIT = "desk.paper.limit";

    private static final int TOOK_TOO_LONG = 3;
    private static final Timer WATCH = new Timer("limit", true);

    private ReadPapers() {}

    public static void main(String[] args) throws IOException {
        var answers = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err);
        long limit = Long.getLong(LIMIT, 20_000);
        try (var papers = new DataInputStream(new BufferedInputStream(System.in))) {
            var other = new OtherPaper();
            read(other, "warm-up.txt", "ready".getBytes(StandardCharsets.US_ASCII));
            answers.writeBoolean(true);
            answers.flush();
            while (true) {
                int wanted = papers.readInt();
                String name = Frames.readName(papers);
                byte[] paper = Frames.readPaper(papers);
                TimerTask end = endAfter(limit);
                if (wanted == Frames.TEXT) {
                    Frames.writeText(answers, read(other, name, paper));
                } else {
                    Frames.writePicture(answers, drawn(paper, wanted));
                }
                end.cancel();
            }
        } catch (EOFException deskHasGone) {
            TemporaryFolder.delete(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    private static PaperText read(OtherPaper other, String name, byte[] paper) {
        try {
            return PdfPaper.is(paper) ? PdfPaper.read(paper) : other.read(name, paper);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError broken) {
            // A malformed paper may make its library throw anything; it is one paper lost, which the desk is told.
            return PaperText.BROKEN;
        }
    }

    private static Optional<PagePicture> drawn(byte[] paper, int page) {
        try {
            return DrawnPage.of(paper, page);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    private static TimerTask endAfter(long milliseconds) {
        var end = new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(TOOK_TOO_LONG);
            }
        };
        WATCH.schedule(end, milliseconds);
        return end;
    }
}
