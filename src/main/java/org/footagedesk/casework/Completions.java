package org.footagedesk.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The completions by name. */
@Component
class Completions {

    private final Map<String, Completion> byName;

    Completions(List<Completion> all) {
        byName = all.stream().collect(Collectors.toMap(Completion::name, Function.identity()));
    }

    /** The one of that name; an unknown name is an error in a procedure. */
    Completion named(String name) {
        Completion completion = byName.get(name);
        if (completion == null) {
            throw new IllegalStateException(
                    "A procedure asks for the completion '" + name + "', which does not exist.");
        }
        return completion;
    }
}
