package org.footagedesk.journal;

/** A recorded happening with its place in its stream; {@code erased} says that its personal values are gone with their key. */
public record Entry(String stream, int version, Happening happening, boolean erased) {}
