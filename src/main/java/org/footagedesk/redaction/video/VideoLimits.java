package org.footagedesk.redaction.video;

import java.time.Duration;

/**
 * What a clip may be and may cost before it is refused.
 *
 * @param bytes the largest file that is opened
 * @param pixels the largest picture, width times height
 * @param length the longest clip
 * @param lookTime how long probing a clip or taking a still from it may last
 * @param renderTime how long rendering a copy may last
 * @param memory what one clip's process may use outside the Java heap, in bytes
 */
public record VideoLimits(
        long bytes, long pixels, Duration length, Duration lookTime, Duration renderTime, long memory) {

    private static final long GIGABYTE = 1L << 30;
    // The largest picture that level 5.2 of H.264 and the encoder know.
    private static final long LARGEST_H264_PICTURE = 4096 * 2304;

    /** Limits that the footage of an ordinary camera keeps by far. */
    public static VideoLimits usual() {
        return new VideoLimits(
                16 * GIGABYTE,
                LARGEST_H264_PICTURE,
                Duration.ofHours(24),
                Duration.ofMinutes(2),
                Duration.ofHours(4),
                GIGABYTE);
    }
}
