package org.footagedesk.register;

import java.util.List;

/**
 * One page of a register.
 *
 * @param page counted from 0
 * @param more whether another page follows
 */
public record RegisterPage(
        String name,
        String title,
        String clause,
        List<String> columns,
        List<List<String>> rows,
        int page,
        boolean more) {

    public RegisterPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
