package org.footagedesk.redaction.video;

/** Footage from which nothing can or may be made; its message is the refusal in words for people. */
final class UnreadableClip extends Exception {

    UnreadableClip(String reason) {
        super(reason);
    }
}
