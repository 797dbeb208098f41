package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.Language;
import org.junit.jupiter.api.Test;

class LetterValuesTest {

    @Test
    void theFactsNameWhatIsLacking() {
        var facts = Letters.facts(new Fact.Received(LocalDate.of(2026, 3, 3)));

        assertThat(facts.lacking(Set.of(FactName.RECEIVED, FactName.MISSING))).containsExactly(FactName.MISSING);
    }

    @Test
    void aFactIsToldOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letters.facts(new Fact.Missing(List.of()), new Fact.Missing(List.of("a photograph"))))
                .withMessageContaining("missing");
    }

    @Test
    void whatIsMissingIsSaidOnceAndInPlainWords() {
        var missing = MissingInWords.of(
                Set.of(FieldKey.PHOTO, FieldKey.INCIDENT_TO, FieldKey.INCIDENT_FROM, FieldKey.DS_POSTCODE),
                Language.EN);

        assertThat(missing.phrases())
                .containsExactly(
                        "your postcode", "the date and the time, to within an hour", "a recent photograph of yourself");
        assertThat(MissingInWords.of(EnumSet.allOf(FieldKey.class), Language.EN).phrases())
                .allMatch(phrase -> !phrase.isBlank());
    }

    @Test
    void aNameThatAdvertisesIsNotGreeted() {
        assertThat(new Fact.Addressee("Win at http://evil.example").person()).isEqualTo("Sir or Madam");
        assertThat(new Fact.Addressee("x".repeat(200)).person()).isEqualTo("Sir or Madam");
        assertThat(new Fact.Addressee(" ").person()).isEqualTo("Sir or Madam");
        assertThat(new Fact.Addressee("Ann\r\nBcc: \u202eJones").person()).isEqualTo("Ann Bcc: Jones");
    }

    @Test
    void theMessageIdIsTheSameForTheSameApprovalAndAnotherForAnother() {
        var approved = Letters.approved(Letters.draft());
        var id = MessageId.of(Letters.CASE, approved, "anytown.example");

        assertThat(id).isEqualTo(MessageId.of(Letters.CASE, approved, "anytown.example"));
        assertThat(id.value()).startsWith("<CCTV-2026-00042.").endsWith("@anytown.example>");
        assertThat(MessageId.of(Letters.CASE, Letters.approved(Letters.draft().edited("Other.")), "anytown.example"))
                .isNotEqualTo(id);
    }

    @Test
    void aStrangersMessageIdWithALineBreakIsNotTakenOver() {
        assertThat(MessageId.parse("<a@b>\r\nBcc: <c@d>")).isEmpty();
        assertThat(MessageId.parse("<a b>")).isEmpty();
        assertThat(MessageId.parse(" <a@b> ")).contains(new MessageId("<a@b>"));
    }

    @Test
    void aReasonCodeHoldsNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReasonCode("no mailbox ann@home.example"));
    }
}
