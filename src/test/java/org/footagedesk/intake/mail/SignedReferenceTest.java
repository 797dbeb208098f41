package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class SignedReferenceTest {

    private static final CaseReference CASE = CaseReference.of(2026, 42);
    private static final EmailAddress MAILBOX = new EmailAddress("cctv@desk.example");

    private final SignedReference references = new SignedReference(key("the desk's own secret"));

    @Test
    void anAnswerToTheReturnAddressFindsItsCase() {
        assertThat(references.in(List.of(MAILBOX, references.returnAddress(MAILBOX, CASE)), "my bike"))
                .contains(CASE);
    }

    @Test
    void anAnswerThatKeepsTheSubjectFindsItsCase() {
        assertThat(references.in(List.of(MAILBOX), "Re: your request " + references.subjectToken(CASE)))
                .contains(CASE);
    }

    @Test
    void aServerThatFoldsTheLettersOfAnAddressDoesNoHarm() {
        var lower =
                new EmailAddress(references.returnAddress(MAILBOX, CASE).value().toLowerCase(Locale.ROOT));

        assertThat(references.in(List.of(lower), "")).contains(CASE);
    }

    @Test
    void aReferenceWithoutSignatureFindsNothing() {
        assertThat(references.in(List.of(MAILBOX), "Re: CCTV-2026-00042")).isEmpty();
    }

    @Test
    void aSignatureMadeForAnotherCaseFindsNothing() {
        String forged = references.subjectToken(CASE).replace("00042", "00043");

        assertThat(references.in(List.of(MAILBOX), forged)).isEmpty();
    }

    @Test
    void aSignatureOfAnotherDeskFindsNothing() {
        var stranger = new SignedReference(key("some other desk's secret"));

        assertThat(references.in(List.of(stranger.returnAddress(MAILBOX, CASE)), stranger.subjectToken(CASE)))
                .isEmpty();
    }

    @Test
    void aTooShortKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignedReference(new byte[8]));
    }

    private static byte[] key(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
