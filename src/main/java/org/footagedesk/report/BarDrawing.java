package org.footagedesk.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the bars of a chart stand, in units of the picture. Each has its label above it, so that long words and narrow screens get on.
 *
 * @param width of the whole picture
 * @param height of the whole picture
 */
public record BarDrawing(int width, int height, List<Row> rows) {

    private static final int WIDTH = 600;
    private static final int ROW = 46;
    private static final int LABEL = 16;
    private static final int GAP = 6;
    private static final int BAR = 15;
    private static final int FOR_FIGURE = 120;

    public BarDrawing {
        rows = List.copyOf(rows);
    }

    /**
     * One bar with its label and its figure; the y of a text is its base line.
     *
     * @param percent the length of the bar, in per cent of the longest
     */
    public record Row(
            String label, String shown, int labelY, int barY, int barWidth, int barHeight, int figureX, int percent) {

        public int figureY() {
            return barY + barHeight - 2;
        }
    }

    static BarDrawing of(Chart chart) {
        int longest = Math.max(
                1, chart.bars().stream().mapToInt(Chart.Bar::length).max().orElse(0));
        return new BarDrawing(
                WIDTH,
                chart.bars().size() * ROW,
                IntStream.range(0, chart.bars().size())
                        .mapToObj(at -> row(chart.bars().get(at), at * ROW, longest))
                        .toList());
    }

    private static Row row(Chart.Bar bar, int top, int longest) {
        // A line is left of a bar of nothing, so that it is seen where it would begin.
        int width = Math.max(2, (WIDTH - FOR_FIGURE) * bar.length() / longest);
        return new Row(
                bar.label(),
                bar.shown(),
                top + LABEL,
                top + LABEL + GAP,
                width,
                BAR,
                width + GAP,
                100 * bar.length() / longest);
    }
}
