package org.footagedesk.reading.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.footagedesk.reading.ReadableDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads and draws papers one at a time in a process of its own, so that a hostile one costs at most its own text: a paper over
 * its time or memory ends the process, and the next paper gets a new one. It is a limit on damage, not a wall: the process runs
 * as the same user and is not cut off from the network.
 */
public final class SandboxedDocumentReader implements DocumentReader, DocumentPictures, AutoCloseable {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(20);
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final System.Logger LOG = System.getLogger(SandboxedDocumentReader.class.getName());

    /** Fair, so that the papers of one message do not keep those of all others waiting. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    private final Duration limit;
    private @Nullable ReadingProcess process;

    /** Allows each paper 20 seconds. */
    public SandboxedDocumentReader() {
        this(USUAL_LIMIT);
    }

    /** Allows each paper the given time; the process starts with the first paper. */
    public SandboxedDocumentReader(Duration limit) {
        this.limit = limit;
    }

    @Override
    public ReadableDocument read(String name, String mediaType, byte[] bytes, ReadingTime time) {
        PaperText paper = isPicture(mediaType, bytes) ? PaperText.NOTHING : text(name, bytes, time);
        if (paper.condition() == PaperText.Condition.BROKEN) {
            LOG.log(System.Logger.Level.WARNING, "A paper is broken and gives no text; it is kept unread.");
        }
        boolean locked = paper.condition() == PaperText.Condition.LOCKED;
        return new ReadableDocument(name, mediaType, paper.text(), paper.formFields(), locked);
    }

    @Override
    public Optional<PagePicture> picture(byte[] paper, int page) {
        return page < 1
                ? Optional.empty()
                : answer(
                        paper,
                        Optional.empty(),
                        new ReadingTime(BY_ITSELF),
                        (process, most) -> process.draw(paper, page, most));
    }

    /** Ends the process and removes its folder; a later paper would start another. */
    @Override
    public void close() {
        oneAtATime.lock();
        try {
            end();
        } finally {
            oneAtATime.unlock();
        }
    }

    private PaperText text(String name, byte[] bytes, ReadingTime time) {
        return answer(bytes, PaperText.NOTHING, time, (process, most) -> process.read(name, bytes, most));
    }

    private <T> T answer(byte[] paper, T nothing, ReadingTime time, Question<T> question) {
        if (paper.length > LARGEST) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A paper of {0} bytes is too large to be read; it is kept unread.",
                    paper.length);
            return nothing;
        }
        if (!time.isLeft()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The time for the papers of a message is used up; a further one is kept unread.");
            return nothing;
        }
        oneAtATime.lock();
        long begun = System.nanoTime();
        try {
            return question.askOf(running(), time.atMost(limit));
        } catch (IOException | TimeoutException broken) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A paper could not be read within {0} and the memory allowed; it is kept unread.",
                    limit);
            end();
            return nothing;
        } finally {
            time.spend(Duration.ofNanos(System.nanoTime() - begun));
            oneAtATime.unlock();
        }
    }

    private interface Question<T> {
        T askOf(ReadingProcess process, Duration most) throws IOException, TimeoutException;
    }

    private ReadingProcess running() throws IOException, TimeoutException {
        if (process == null || !process.isAlive()) {
            end();
            process = ReadingProcess.start(limit);
        }
        return process;
    }

    private void end() {
        if (process == null) {
            return;
        }
        try {
            process.close();
        } catch (IOException folderStays) {
            throw new UncheckedIOException("The folder of a reading process cannot be removed.", folderStays);
        } finally {
            process = null;
        }
    }

    /** Spares the process what it would not read anyway; a paper that only claims to be a picture is read. */
    private static boolean isPicture(String mediaType, byte[] bytes) {
        return mediaType.startsWith("image/") && !PdfPaper.is(bytes);
    }
}
