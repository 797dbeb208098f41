package org.footagedesk.policy;

/** A purpose of the cameras (policy 2.2), as uses of footage are tagged with it: its letter and its words. */
public record Objective(String code, String words) {}
