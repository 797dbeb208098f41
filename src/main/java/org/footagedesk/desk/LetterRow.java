package org.footagedesk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of letters. */
public record LetterRow(
        String id,
        String caseReference,
        String template,
        String state,
        String to,
        String subject,
        LetterApprover approver,
        @Nullable LocalDate dueBy) {}
