package org.footagedesk.journal;

import java.util.Map;

/** The streams of the journal that belong to the house and not to a case: who is away, who is trained, what was checked. */
public interface Chronicles {

    /**
     * The stream of that name.
     *
     * @param names the events by the names under which they stand in the journal for good
     */
    <E> Chronicle<E> of(String stream, Map<String, Class<? extends E>> names);
}
