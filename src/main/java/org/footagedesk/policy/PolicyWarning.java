package org.footagedesk.policy;

/** A place where the body's policy and the law part, under the linter's code (DOMAIN D.3). */
public record PolicyWarning(String code, Level level, String words) {

    /** How far they part. */
    public enum Level {
        /** The policy contradicts the law. */
        ILLEGAL,
        /** It may fail in some cases. */
        RISK,
        /** It is out of date. */
        INFO
    }
}
