package org.footagedesk.reading;

import java.util.Set;
import org.footagedesk.reading.kind.SecondPurpose;
import org.footagedesk.shared.RequestKind;

/** What a message asks for beside what it was taken to be (DOMAIN F 25). */
public final class AlsoAsked {

    private AlsoAsked() {}

    /** The kinds that the words plainly ask for beside that one; mostly none. */
    public static Set<RequestKind> in(String words, RequestKind beside) {
        return SecondPurpose.beside(beside, words);
    }
}
