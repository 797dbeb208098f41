package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.ToldCase.finding;

import java.util.List;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

/** Scenario 10: the same request twice by e-mail and once by chat is one case; another person's never is. */
class FingerprintTest {

    private static final Finding AT_NINE = finding(FieldKey.INCIDENT_FROM, "2026-03-02T21:00", 0.9);
    private static final Finding CIVIC_HALL = finding(FieldKey.SITE, "CIVIC_HALL", 0.9);

    @Test
    void theSameIncidentInOtherWordsIsTheSameRequest() {
        assertThat(ofAnn("Please send me my images.", AT_NINE, CIVIC_HALL))
                .isPresent()
                .isEqualTo(ofAnn("Did you get my mail? I want my images!", AT_NINE, CIVIC_HALL));
    }

    @Test
    void whatIsMailedAndThenTypedIntoTheChatIsTheSameRequest() {
        var chat = Fingerprint.of(
                RequestKind.SUBJECT_ACCESS,
                List.of(AT_NINE, CIVIC_HALL, finding(FieldKey.REQUESTER_EMAIL, "Ann.Jones@home.example", 1.0)),
                "Ann.Jones@home.example",
                "I was at the Civic Hall");

        assertThat(chat).isEqualTo(ofAnn("Please send me my images.", AT_NINE, CIVIC_HALL));
    }

    @Test
    void aDifferentIncidentIsADifferentRequest() {
        assertThat(ofAnn("words", finding(FieldKey.INCIDENT_FROM, "2026-03-01T21:00", 0.9), CIVIC_HALL))
                .isNotEqualTo(ofAnn("words", AT_NINE, CIVIC_HALL));
    }

    @Test
    void anotherSiteIsADifferentRequest() {
        assertThat(ofAnn("words", AT_NINE, finding(FieldKey.SITE, "GUILDHALL", 0.9)))
                .isNotEqualTo(ofAnn("words", AT_NINE, CIVIC_HALL));
    }

    @Test
    void theSameTextFromAnotherPersonIsAnotherRequest() {
        assertThat(print("bob@home.example", "words", AT_NINE, CIVIC_HALL))
                .isNotEqualTo(ofAnn("words", AT_NINE, CIVIC_HALL));
    }

    @Test
    void whoWritesFromElsewhereAndNamesMyAddressIsAnotherPerson() {
        var mine = finding(FieldKey.REQUESTER_EMAIL, ToldCase.ANN, 1.0);

        assertThat(print("mallory@elsewhere.example", "words", AT_NINE, CIVIC_HALL, mine))
                .isNotEqualTo(ofAnn("words", AT_NINE, CIVIC_HALL));
    }

    @Test
    void withoutAnIncidentOnlyTheSameWordsAreTheSameRequest() {
        assertThat(ofAnn("Send me my images.\r\n")).isEqualTo(ofAnn("Send me  my images."));
        assertThat(ofAnn("Send me my images.")).isNotEqualTo(ofAnn("Send me your policy."));
    }

    @Test
    void whereNobodyKnowsWhoAskedThereIsNoFingerprint() {
        assertThat(Fingerprint.of(RequestKind.SUBJECT_ACCESS, List.of(AT_NINE), null, "words"))
                .isEmpty();
    }

    private static Optional<String> ofAnn(String words, Finding... findings) {
        return print(ToldCase.ANN, words, findings);
    }

    private static Optional<String> print(String sender, String words, Finding... findings) {
        return Fingerprint.of(RequestKind.SUBJECT_ACCESS, List.of(findings), sender, words);
    }
}
