package org.footagedesk.redaction.video;

import org.footagedesk.redaction.FrameSize;

/** A picture made from a clip, or why there is none. */
public sealed interface PictureResult {

    /** A picture as the bytes of a JPEG file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] jpeg, FrameSize size) implements PictureResult {}

    /** No picture; in words for people. */
    record Refused(String reason) implements PictureResult {}
}
