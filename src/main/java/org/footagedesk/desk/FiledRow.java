package org.footagedesk.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message that belongs to no case.
 *
 * @param rule by which it was filed
 * @param openedAs the case that a person opened from it
 * @param others different messages that came under the same Message-ID
 */
public record FiledRow(
        String submission,
        Instant receivedAt,
        String channel,
        String from,
        String subject,
        String rule,
        @Nullable String openedAs,
        List<OtherMessage> others) {

    public FiledRow {
        others = List.copyOf(others);
    }
}
