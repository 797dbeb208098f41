package org.footagedesk.redaction;

/** The size of a clip's pictures, in pixels. */
public record FrameSize(int width, int height) {

    public FrameSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture cannot be " + width + " x " + height + " pixels.");
        }
    }

    /** How many pixels one picture has. */
    public long area() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + " x " + height;
    }
}
