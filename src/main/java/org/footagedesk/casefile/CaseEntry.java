package org.footagedesk.casefile;

import java.time.Instant;

/** An event in its place on the case: which one it was, when, and who did it ({@code desk} for the machine). */
public record CaseEntry(int version, Instant at, String actor, CaseEvent event) {}
