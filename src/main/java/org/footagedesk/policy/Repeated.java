package org.footagedesk.policy;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The first name that stands twice where each may stand once. */
final class Repeated {

    private Repeated() {}

    static Optional<String> in(Stream<String> names) {
        var seen = new HashSet<String>();
        return names.filter(name -> !seen.add(name)).findFirst();
    }
}
