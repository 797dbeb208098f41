package org.footagedesk.policy.yaml;

import java.util.Optional;

/** A value read from a file, or nothing where the problem has already been noted. */
record Found<T>(Optional<T> value) {

    static <T> Found<T> of(T value) {
        return new Found<>(Optional.of(value));
    }

    static <T> Found<T> nothing() {
        return new Found<>(Optional.empty());
    }

    /** The value; {@link Unusable} where there is none, which ends the making of what needed it. */
    T get() {
        return value.orElseThrow(Unusable::new);
    }

    /** Something needed was not readable; its problem is noted already. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable() {
            super("A value is missing whose problem was noted.", null, false, false);
        }
    }
}
