package org.footagedesk.demonstration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.footagedesk.demonstration.mail.SampleRequests.SampleRequest;
import org.footagedesk.intake.mail.MailAttachment;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleRequestsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 16, 9, 30, 0, 0, London.ZONE);
    private static final EmailAddress DESK = new EmailAddress("cctv@desk.localhost");
    private static final SampleRequests SAMPLES = new SampleRequests();

    static Stream<SampleRequest> all() {
        return SAMPLES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySampleIsAWholeMessageSentNow(SampleRequest sample) {
        ReadMail mail = read(sample);

        assertThat(mail.defects()).isEmpty();
        assertThat(mail.sentAt()).isEqualTo(NOW.toInstant());
        assertThat(mail.recipients()).containsExactly(DESK);
        assertThat(mail.sender().orElseThrow().value()).endsWith(".example");
        assertThat(mail.text()).isNotBlank();
        assertThat(new String(SAMPLES.written(sample, NOW, DESK), StandardCharsets.UTF_8))
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSampleSentTwiceIsTwoMessages(SampleRequest sample) {
        assertThat(read(sample).messageId())
                .isPresent()
                .isNotEqualTo(read(sample).messageId());
    }

    @Test
    void whatHappenedHappenedYesterday() {
        assertThat(read(named("solicitor")).text()).contains("on Sunday 15 November 2026 at approximately 20.50");
        assertThat(read(named("police-log")).subject()).isEqualTo("log 0412 of 15/11/26");
    }

    @Test
    void papersComeWithTheirSamples() {
        assertThat(read(named("solicitor")).attachments())
                .extracting(MailAttachment::name)
                .containsExactly("Signed authority - O Teague.pdf", "Teague DL.jpg");
    }

    @Test
    void onlyTheOutOfOfficeNoteIsAutomatic() {
        assertThat(all().filter(sample -> read(sample).automatic().isPresent()))
                .extracting(SampleRequest::name)
                .containsExactly("out-of-office");
    }

    private static SampleRequest named(String name) {
        return SAMPLES.named(name).orElseThrow();
    }

    private static ReadMail read(SampleRequest sample) {
        return new MailReader().read(new ByteArrayInputStream(SAMPLES.written(sample, NOW, DESK)));
    }
}
