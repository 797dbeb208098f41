package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

/** What an officer writes in a hurry, without a form. */
class PoliceWordsTest {

    private static final String MAIL =
            "I am PC 4412 Nova Quill of Devon and Cornwall Police. We need footage from the Guildhall front door camera"
                    + " yesterday 21:00 to 21:30 for crime reference 50250012345, a theft from an unattended pushchair that"
                    + " stood beside the noticeboard at the upper end of the square near the market.";

    @Test
    void aCrimeReferenceMayBeOneLongNumber() {
        assertThat(read()).containsEntry(FieldKey.CRIME_REFERENCE, "50250012345");
    }

    @Test
    void whatHappenedBeginsAndEndsWithAWholeWord() {
        String happened = read().get(FieldKey.INCIDENT_DESCRIPTION);

        assertThat(happened).contains("a theft from an unattended pushchair");
        assertThat(MAIL.split("\\W+")).contains(happened.split("\\W+"));
    }

    @Test
    void whatIsMarkedInTheMessageBeginsAndEndsWithWords() {
        assertThat(Messages.request(MAIL + " I live at 1 Example Street, Totnes TQ9 5AA. ")
                        .findings())
                .allSatisfy(found ->
                        assertThat(found.quote()).isEqualTo(found.quote().strip()));
    }

    private static Map<FieldKey, String> read() {
        return Messages.request(MAIL).findings().stream().collect(Collectors.toMap(Finding::field, Finding::value));
    }
}
