package org.footagedesk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of letters.
 *
 * @param nearLimit whether it has not left although its limit is near, and the Data Controller was told
 */
public record LetterRow(
        String id,
        String caseReference,
        String template,
        String state,
        String to,
        String subject,
        LetterApprover approver,
        @Nullable LocalDate dueBy,
        boolean nearLimit) {}
