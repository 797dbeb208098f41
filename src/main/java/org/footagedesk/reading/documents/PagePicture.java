package org.footagedesk.reading.documents;

/**
 * A page of a paper, drawn anew: nothing of the paper's own bytes is left in it.
 *
 * @param jpeg at most 1,600 pixels a side
 * @param pages how many the paper has
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(byte[] jpeg, int pages) {}
