package org.footagedesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules of the policy that a test, or every test of a class, shows: the table docs/policy-coverage.md is drawn from it. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {

    /** Ids such as {@code T-9.8b}; each must stand in the list of rules. */
    String[] value();
}
