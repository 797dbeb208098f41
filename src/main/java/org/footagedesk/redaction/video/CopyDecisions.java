package org.footagedesk.redaction.video;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.redaction.ReviewedPlan;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The record that goes with a numbered copy: what was decided, by whom, and with what it was made. */
public final class CopyDecisions {

    private static final String METHOD = "the whole picture in solid grey, except the boxes while they last";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CopyDecisions() {}

    /**
     * The record as a JSON document; the same for the same copy.
     *
     * @param source the held footage it was made from, piece by piece, in the order of time
     */
    public static String json(
            ReviewedPlan reviewed, List<Sha256> source, CopyMark mark, RenderResult.Rendered rendered) {
        return JSON.writeValueAsString(new Decisions(
                mark.words(),
                rendered.sha256(),
                rendered.frames(),
                rendered.gaps(),
                reviewed.plan(),
                reviewed.approvedBy(),
                reviewed.approvedAt(),
                source,
                new Making(METHOD, Concealment.FILL, ClipWriter.ENCODER, version("ffmpeg"), version("opencv"))));
    }

    private static String version(String library) {
        try {
            return Loader.getVersion("org.bytedeco", library);
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private record Decisions(
            String copy,
            Sha256 sha256,
            long frames,
            List<TimeWindow> gaps,
            RedactionPlan plan,
            String approvedBy,
            Instant approvedAt,
            List<Sha256> source,
            Making making) {}

    /** @param fill the brightness of what is concealed, 16 to 235 */
    private record Making(String method, int fill, String encoder, String ffmpeg, String opencv) {}
}
