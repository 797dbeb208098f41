package org.footagedesk.reading.documents;

import java.util.Optional;

/** Draws a paper as people would see it, so that it can be looked at without opening what a stranger sent. */
@FunctionalInterface
public interface DocumentPictures {

    /**
     * One page of a PDF, or a photograph, which is its own only page. Never fails on content: empty where there is no such
     * page, where the paper needs a password, and where it is no picture or cannot be drawn.
     *
     * @param page from 1
     */
    Optional<PagePicture> picture(byte[] paper, int page);
}
