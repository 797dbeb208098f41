package org.footagedesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.CaseReference;

/**
 * One member of staff who was told of one thing.
 *
 * @param letter the letter it is about, where it is about one
 * @param due the day it is about, where something is owed by a day
 * @param staff the name under which the person signs in
 */
record Told(
        UUID id,
        NoticeKind kind,
        CaseReference reference,
        Optional<LetterId> letter,
        Optional<LocalDate> due,
        String staff,
        Instant at) {}
