package org.footagedesk.redaction.video;

import java.io.IOException;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.redaction.RedactionPlan;

/** What a picture passes on its way into a copy: one form, concealment, the mark, the encoder. */
record RenderLine(
        FrameSize source, FrameSize size, Repaint repaint, Concealment concealment, BurntMark mark, ClipWriter writer)
        implements AutoCloseable {

    static RenderLine forClip(Job.Render job, ClipReader clip) throws UnreadableClip, IOException {
        FrameSize source = clip.size();
        if (job.plan().isPresent() && !job.plan().get().frame().equals(source)) {
            throw new UnreadableClip(
                    "The plan was drawn on pictures of " + job.plan().get().frame() + ", but " + clip.name() + " has "
                            + source + ". Draw it anew on a still of this footage.");
        }
        // H.264 of this kind knows even sizes only; a last odd row or column is left out.
        var size = new FrameSize(source.width() & ~1, source.height() & ~1);
        var shown = job.plan().map(RedactionPlan::everVisible).orElse(List.of());
        var mark = job.words().map(words -> BurntMark.of(words, size, shown)).orElseGet(BurntMark::none);
        var writer = new ClipWriter(job.out(), size, clip.timeline().rate(), clip::describe);
        return new RenderLine(source, size, Repaint.forEncoder(source), new Concealment(size), mark, writer);
    }

    void write(AVFrame live, List<Box> visible, long micros) throws UnreadableClip, IOException {
        writer.write(concealment.of(repaint.of(live), visible, mark), micros);
    }

    @Override
    public void close() {
        writer.close();
        mark.close();
        concealment.close();
        repaint.close();
    }
}
