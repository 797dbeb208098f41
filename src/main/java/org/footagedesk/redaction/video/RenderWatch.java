package org.footagedesk.redaction.video;

/** Somebody who follows a rendering and may stop it; called from the thread that renders. */
public interface RenderWatch {

    /** Follows nothing and never stops. */
    RenderWatch NOBODY = (done, expected) -> {};

    /**
     * So many pictures are done.
     *
     * @param expected an estimate of how many there will be; footage with gaps has fewer
     */
    void progressed(long done, long expected);

    /** Whether the rendering shall stop and leave nothing behind; asked many times a second. */
    default boolean cancelled() {
        return false;
    }
}
