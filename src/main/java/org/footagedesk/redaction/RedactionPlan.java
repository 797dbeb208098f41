package org.footagedesk.redaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.shared.TimeWindow;

/**
 * What a copy will show: every picture of the window is concealed, except the person's regions while they last and the
 * recorder's clock, if it is marked. A plan without a region conceals everything.
 *
 * @param window the true time that the copy covers
 * @param frame the size of the pictures on which the boxes were drawn
 * @param clockOverlay where the recorder writes the time of day into the picture
 */
public record RedactionPlan(
        TimeWindow window, FrameSize frame, List<SubjectRegion> regions, Optional<Box> clockOverlay) {

    public RedactionPlan {
        regions = List.copyOf(regions);
        var faults = faults(window, frame, regions, clockOverlay);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
    }

    /** What is wrong with a plan that a person has drawn, in words for that person; empty when it is sound. */
    public static List<String> faults(
            TimeWindow window, FrameSize frame, List<SubjectRegion> regions, Optional<Box> clockOverlay) {
        var faults = new ArrayList<String>();
        for (SubjectRegion region : regions) {
            if (!region.box().within(frame)) {
                faults.add("The box " + region.box() + " reaches outside the picture of " + frame + ".");
            }
            if (region.to().compareTo(window.length()) > 0) {
                faults.add("The person leaves after the window has ended: " + region.to() + ".");
            }
        }
        clockOverlay
                .filter(box -> !box.within(frame))
                .ifPresent(
                        box -> faults.add("The clock's box " + box + " reaches outside the picture of " + frame + "."));
        clockOverlay
                .filter(box -> box.area() * 10 > frame.area())
                .ifPresent(box ->
                        faults.add("The clock's box fills more than a tenth of the picture; mark the clock alone."));
        if (faults.isEmpty() && Shown.tooMuch(frame, regions, clockOverlay)) {
            faults.add("At one moment more than nine tenths of the picture would be shown; draw the person alone.");
        }
        return List.copyOf(faults);
    }

    /** The boxes that are shown at a moment of the window, counted from its beginning; none outside the window. */
    public List<Box> visibleAt(Duration offset) {
        if (offset.isNegative() || offset.compareTo(window.length()) >= 0) {
            return List.of();
        }
        return Stream.concat(
                        regions.stream()
                                .filter(region -> region.lastsAt(offset))
                                .map(SubjectRegion::box),
                        clockOverlay.stream())
                .toList();
    }

    /** All boxes that are shown at some moment. */
    public List<Box> everVisible() {
        return Stream.concat(regions.stream().map(SubjectRegion::box), clockOverlay.stream())
                .toList();
    }
}
