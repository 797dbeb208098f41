package org.footagedesk.policy;

import java.util.Set;

/** The names of the predicates that Java knows, and that a policy file may therefore use. */
public interface KnownPredicates {

    Set<String> names();
}
