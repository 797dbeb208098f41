package org.footagedesk.journal;

/** What following the journal's hash chains showed. */
public sealed interface ChainCheck {

    /** Every entry carries the hash of what stands before it. */
    record Whole(long entries) implements ChainCheck {}

    /** The first entry whose hash does not fit what it says and what stands before it. */
    record Broken(String stream, int version) implements ChainCheck {}
}
