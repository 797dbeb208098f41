package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Optional;

/** One small rule of the grammar; it looks at a fixed number of tokens, so that reading stays linear. */
interface Rule {

    /** What stands at position i, if the rule knows it. */
    Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference);
}
