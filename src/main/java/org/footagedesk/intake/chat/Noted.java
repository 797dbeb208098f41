package org.footagedesk.intake.chat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;

/**
 * What one turn adds to what is known.
 *
 * @param values what was stated; it replaces what was stated before
 * @param dropped what no longer holds, because something better was stated
 * @param skipped questions that the person cannot or will not answer
 * @param kind what the person wants, where the words say so
 */
public record Noted(
        Map<FieldKey, String> values, Set<FieldKey> dropped, Set<FieldKey> skipped, Optional<RequestKind> kind) {

    public Noted {
        values = Map.copyOf(values);
        dropped = Set.copyOf(dropped);
        skipped = Set.copyOf(skipped);
    }

    public static Noted nothing() {
        return new Noted(Map.of(), Set.of(), Set.of(), Optional.empty());
    }

    static Noted skipping(FieldKey field) {
        return new Noted(Map.of(), Set.of(), Set.of(field), Optional.empty());
    }

    boolean isNothing() {
        return values.isEmpty() && skipped.isEmpty() && kind.isEmpty();
    }
}
