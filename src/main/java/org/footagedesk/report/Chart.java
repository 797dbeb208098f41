package org.footagedesk.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures as bars, one below the other.
 *
 * @param title what the bars show
 */
public record Chart(String id, String title, List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param length in whatever unit all bars of the chart share; not less than 0
     * @param shown the figure as it is written beside the bar
     */
    public record Bar(String label, int length, String shown) {}

    /** All that the picture says, in a sentence for who does not see it. */
    public String inWords() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.shown()).collect(Collectors.joining("; ", "", "."));
    }

    /** How it is drawn. */
    public BarDrawing drawing() {
        return BarDrawing.of(this);
    }
}
