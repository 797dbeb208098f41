package org.footagedesk.redaction.video;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.footagedesk.redaction.FrameSize;

/** Pictures as JPEG files. */
final class JpegBytes {

    private JpegBytes() {}

    static PictureResult.Picture of(AVFrame picture, FrameSize size) throws UnreadableClip {
        try (var repaint = Repaint.forPictureFile(size)) {
            AVFrame bgr = repaint.of(picture);
            try (var mat = new Mat(size.height(), size.width(), CV_8UC3, bgr.data(0), bgr.linesize(0));
                    var bytes = new BytePointer()) {
                if (!imencode(".jpg", mat, bytes)) {
                    throw new IllegalStateException("The picture could not be written as JPEG.");
                }
                byte[] jpeg = new byte[Math.toIntExact(bytes.limit())];
                bytes.get(jpeg);
                return new PictureResult.Picture(jpeg, size);
            }
        }
    }
}
