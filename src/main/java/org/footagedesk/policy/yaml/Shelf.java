package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Where a policy file looks for the file it extends. */
interface Shelf {

    /** The file of that name; empty where there is none. */
    Optional<PolicyText> find(String name) throws IOException;

    /** The names that may be written, to be told to whoever wrote another. */
    Collection<String> names();
}
