package org.footagedesk.redaction;

/**
 * A rectangle drawn on a picture, in pixels of the picture from its top left corner.
 *
 * @param x the leftmost column inside the box
 * @param y the topmost row inside the box
 */
public record Box(int x, int y, int width, int height) {

    public Box {
        if (x < 0 || y < 0) {
            throw new IllegalArgumentException("A box begins inside the picture, not at " + x + ", " + y + ".");
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A box has a width and a height of at least one pixel.");
        }
    }

    /** Whether no part of the box lies outside a picture of that size. */
    public boolean within(FrameSize frame) {
        return (long) x + width <= frame.width() && (long) y + height <= frame.height();
    }

    /** Whether that pixel lies in the box; columns and rows count from 0 at the top left corner of the picture. */
    public boolean covers(int column, int row) {
        return column >= x && column - x < width && row >= y && row - y < height;
    }

    /** Whether the two boxes have a pixel in common. */
    public boolean touches(Box other) {
        return (long) x < (long) other.x + other.width
                && (long) other.x < (long) x + width
                && (long) y < (long) other.y + other.height
                && (long) other.y < (long) y + height;
    }

    /** How many pixels lie in the box. */
    public long area() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + " x " + height + " at " + x + ", " + y;
    }
}
