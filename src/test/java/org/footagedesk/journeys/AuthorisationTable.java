package org.footagedesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The table of {@code docs/authorisation.md}: one line an action, one column a role. */
final class AuthorisationTable {

    private static final Path FILE = Path.of("docs/authorisation.md");
    private static final int BEFORE_ROLES = 3;
    private static final Pattern ADDRESS = Pattern.compile("`(GET|POST) (/[^` ]*)( [a-e])?`");

    private AuthorisationTable() {}

    /** One line. */
    record Line(String what, List<Address> addresses, Map<String, Boolean> mayByRole) {}

    /** An address; with an objective where the table gives one. */
    record Address(String method, String path, String objective) {

        String called() {
            return method + " " + path;
        }
    }

    static List<Line> lines() throws IOException {
        List<List<String>> rows = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> roles = rows.getFirst();
        return rows.stream().skip(2).map(row -> line(row, roles)).toList();
    }

    private static Line line(List<String> row, List<String> roles) {
        if (row.size() != roles.size()) {
            throw new AssertionError("The line '" + row.getFirst() + "' has not one answer for each role.");
        }
        var may = new LinkedHashMap<String, Boolean>();
        IntStream.range(BEFORE_ROLES, row.size())
                .forEach(column -> may.put(roles.get(column), yes(row.get(column), row.getFirst())));
        return new Line(
                row.getFirst(),
                ADDRESS.matcher(row.get(2))
                        .results()
                        .map(AuthorisationTable::address)
                        .toList(),
                may);
    }

    private static Address address(MatchResult found) {
        String objective = found.group(3) == null ? "" : found.group(3).strip();
        return new Address(found.group(1), found.group(2), objective);
    }

    private static boolean yes(String cell, String what) {
        return switch (cell) {
            case "yes" -> true;
            case "-" -> false;
            default -> throw new AssertionError("'" + cell + "' is no answer in the line '" + what + "'.");
        };
    }
}
