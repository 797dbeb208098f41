package org.footagedesk.reading;

import java.util.List;

/** Finds telephone numbers in a text. */
public interface TelephoneNumbers {

    /** Every number in the order of the text. */
    List<Number> in(String text);

    /**
     * A number as dialled from anywhere.
     *
     * @param e164 with country code and without spaces, such as +441632960118
     */
    record Number(String e164, Span span) {}
}
