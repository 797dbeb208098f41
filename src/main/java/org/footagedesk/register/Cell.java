package org.footagedesk.register;

/** A cell of an exported register. */
public final class Cell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /**
     * The text as a spreadsheet shows it and never computes it: what somebody wrote to us may begin like a formula, and is then led by an
     * apostrophe in every format. A line of a register is one line, so its breaks become blanks.
     */
    public static String safe(String text) {
        boolean computes = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String line = text.replaceAll("\\R", " ");
        return computes ? "'" + line : line;
    }
}
