package org.footagedesk.policy;

/** The letters the desk can write; a policy or a procedure may call for no other. */
@FunctionalInterface
public interface KnownTemplates {

    /** Whether there is a template for the letter of that id, such as {@code SAR-2}. */
    boolean exist(String letter);
}
