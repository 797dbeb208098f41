package org.footagedesk.redaction.video;

/** How a clip's own process ended. */
sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(String reason) implements Outcome<T> {}

    record Cancelled<T>() implements Outcome<T> {}
}
