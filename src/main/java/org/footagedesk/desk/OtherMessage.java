package org.footagedesk.desk;

import org.jspecify.annotations.Nullable;

/**
 * Where another message is that came under the same Message-ID and says something else.
 *
 * @param reference its case
 * @param filed whether it is among the filed messages; where it is on no case either, the desk has not read it yet
 */
public record OtherMessage(String submission, @Nullable String reference, boolean filed) {}
