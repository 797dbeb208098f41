package org.footagedesk.casework;

import org.footagedesk.shared.CaseReference;

/** Where a message ended up. */
public sealed interface Placed {

    /** It opened a case of its own. */
    record Opened(CaseReference reference) implements Placed {}

    /** It belongs to a case that is there already. */
    record Joined(CaseReference reference) implements Placed {}

    /** It was placed before; nothing was done. */
    record Already(CaseReference reference) implements Placed {}

    /** Nobody asks for anything: it is kept, listed as filed, and never answered. */
    record Filed(String rule) implements Placed {}

    /** Whether there is a case with footage to look after. */
    default boolean isOnCase() {
        return !(this instanceof Filed);
    }

    /** The reference of the case as text; only asked where {@link #isOnCase} holds. */
    default String caseReference() {
        return switch (this) {
            case Opened opened -> opened.reference().value();
            case Joined joined -> joined.reference().value();
            case Already already -> already.reference().value();
            case Filed filed -> throw new IllegalStateException("A filed message has no case.");
        };
    }
}
