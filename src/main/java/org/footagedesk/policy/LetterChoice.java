package org.footagedesk.policy;

/** A letter to draft under a circumstance; of several choices the first that fits is taken. */
public record LetterChoice(String letter, Circumstance when) {}
