package org.footagedesk.report;

import java.util.List;
import java.util.Optional;

/**
 * One part of the report: a table, and a picture of it where one helps.
 *
 * @param words what the figures are, and how they were counted
 * @param rows each with one text for each column; the first names the row
 */
public record Section(
        String id, String title, String words, List<String> columns, List<List<String>> rows, Optional<Chart> chart) {

    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
