package org.footagedesk.redaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much of a picture a set of boxes leaves open; boxes may overlap, and are counted once. */
final class Shown {

    private Shown() {}

    /** Whether at any moment more than nine tenths of the picture would be shown. */
    static boolean tooMuch(FrameSize frame, List<SubjectRegion> regions, Optional<Box> clockOverlay) {
        // What is shown only grows when a region begins, so those moments are enough.
        return regions.stream()
                .map(SubjectRegion::from)
                .distinct()
                .map(moment -> Stream.concat(
                                regions.stream()
                                        .filter(region -> region.lastsAt(moment))
                                        .map(SubjectRegion::box),
                                clockOverlay.stream())
                        .toList())
                .anyMatch(boxes -> area(boxes) * 10 > frame.area() * 9);
    }

    /** The pixels that lie in at least one of the boxes. */
    static long area(List<Box> boxes) {
        int[] columns = edges(boxes.stream().flatMapToInt(box -> IntStream.of(box.x(), box.x() + box.width())));
        int[] rows = edges(boxes.stream().flatMapToInt(box -> IntStream.of(box.y(), box.y() + box.height())));
        long area = 0;
        for (int i = 0; i + 1 < columns.length; i++) {
            for (int j = 0; j + 1 < rows.length; j++) {
                int column = columns[i];
                int row = rows[j];
                if (boxes.stream().anyMatch(box -> box.covers(column, row))) {
                    area += (long) (columns[i + 1] - column) * (rows[j + 1] - row);
                }
            }
        }
        return area;
    }

    private static int[] edges(IntStream edges) {
        return edges.sorted().distinct().toArray();
    }
}
