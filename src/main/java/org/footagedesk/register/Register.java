package org.footagedesk.register;

import java.util.List;
import java.util.stream.Stream;

/** One register: its name, its columns, and its lines as they stand now. A new one is a bean of this kind and nothing more. */
public interface Register {

    /** Under which it is asked for: small letters and hyphens, such as {@code clock-checks}. */
    String name();

    /** As people call it. */
    String title();

    /** Where the policy asks for it. */
    String clause();

    List<String> columns();

    /** The lines, the newest first; each has one text for each column. Read as far as somebody reads on. */
    Stream<List<String>> rows();
}
