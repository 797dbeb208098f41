package org.footagedesk.reading.when;

/**
 * A run of digits, a run of letters, or one mark; white space only sets tokens apart.
 *
 * @param text in lower case
 * @param number the value of the digits, or -1 for a word or mark
 * @param apart whether white space stands before it
 * @param breaks whether an empty line stands before it
 */
record Token(String text, int from, int to, int number, boolean apart, boolean breaks) {

    boolean isNumber() {
        return number >= 0;
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(String other) {
        return text.equals(other);
    }

    int digits() {
        return isNumber() ? text.length() : 0;
    }
}
