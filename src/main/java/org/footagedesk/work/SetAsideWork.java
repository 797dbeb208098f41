package org.footagedesk.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work that was ever set aside. */
public interface SetAsideWork {

    /** What waits for a person, the oldest first. */
    List<SetAside> waiting();

    Optional<SetAside> find(UUID id);
}
