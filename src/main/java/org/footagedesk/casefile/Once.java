package org.footagedesk.casefile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells something when it is first asked for, and remembers it; whoever is second at the same time tells the same again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> told;
    private @Nullable T value;

    private Once(Supplier<T> told) {
        this.told = told;
    }

    static <T> Supplier<T> of(Supplier<T> told) {
        return new Once<>(told);
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = told.get();
            value = known;
        }
        return known;
    }
}
