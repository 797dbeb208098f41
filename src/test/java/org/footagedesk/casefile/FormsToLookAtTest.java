package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.footagedesk.casefile.IntakeEvent.FormReturned;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormsToLookAtTest {

    private static final FormReturned UNREAD = form(null, "scan.pdf", "Its fields could not be read.");
    private static final FormReturned GAPS = form("subject-access", "first.pdf", "Postcode: enter it.");
    private static final FormReturned FEWER = form("subject-access", "second.pdf", "Signature: sign it.");
    private static final FormReturned COMPLETE = form("subject-access", "third.pdf");
    private static final FormReturned OTHER = form("prosecuting-body", "other.pdf", "The offence: name it.");

    @Test
    void ofEachKindTheLastIsLookedAt() {
        assertThat(open(GAPS, OTHER, FEWER)).containsExactly(OTHER, FEWER);
    }

    @Test
    void aCompleteFormSettlesThoseOfItsKindAndWhatCouldNotBeRead() {
        assertThat(open(UNREAD, GAPS, OTHER, COMPLETE)).containsExactly(OTHER);
    }

    @Test
    void whatComesAfterTheCompleteOneIsLookedAtAgain() {
        assertThat(open(COMPLETE, UNREAD)).containsExactly(UNREAD);
    }

    private static List<FormReturned> open(FormReturned... forms) {
        return FormsToLookAt.on(ToldCase.received(RequestKind.SUBJECT_ACCESS, "totnes-2025@1", "2026-03-03T10:00")
                .happens(forms)
                .file());
    }

    private static FormReturned form(@Nullable String form, String document, String... gaps) {
        return new FormReturned(new SubmissionId(UUID.randomUUID()), form, document, List.of(gaps));
    }
}
