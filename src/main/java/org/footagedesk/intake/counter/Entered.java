package org.footagedesk.intake.counter;

import java.time.Instant;
import java.util.List;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.page.FieldError;

/** What became of an entry once it was checked. */
sealed interface Entered {

    record Complete(TypedRequest request, Instant receivedAt) implements Entered {}

    /** What is wrong or missing, in the order of the form. */
    record Incomplete(List<FieldError> errors) implements Entered {}
}
