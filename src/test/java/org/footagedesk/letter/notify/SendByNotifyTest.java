package org.footagedesk.letter.notify;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.ReturnPath;
import org.footagedesk.letter.Sending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendByNotifyTest {

    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";
    private static final String KEY = "test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final String LETTERS = "/v2/notifications/letter";
    private static final String MAILS = "/v2/notifications/email";
    private static final String KNOWN = "/v2/notifications";
    private static final Recipient AT_HOME = new Recipient.ByPost("Ann Jones", List.of("1 High Street", "ZZ1 1AA"));

    private final WireMockServer notify = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        notify.start();
        knows("");
    }

    @AfterEach
    void stop() {
        notify.stop();
    }

    @Test
    void aLetterOnPaperIsGivenAsOurOwnPdfUnderOurOwnName() {
        answers(LETTERS, created());

        assertThat(sender().send(letter(AT_HOME), envelope())).isEqualTo(new Sending.Sent(name(letter(AT_HOME))));
        notify.verify(postRequestedFor(urlPathEqualTo(LETTERS))
                .withRequestBody(matchingJsonPath(
                        "$.reference", equalTo(name(letter(AT_HOME)).bare())))
                .withRequestBody(matchingJsonPath("$.postage", equalTo("first")))
                .withRequestBody(matchingJsonPath("$.content", equalTo("JVBERi0xLjcK"))));
    }

    @Test
    void aMailIsGivenInTheWordsThatWereApproved() {
        answers(MAILS, created());

        assertThat(sender().send(letter(Letters.TO_ANN), envelope())).isInstanceOf(Sending.Sent.class);
        notify.verify(postRequestedFor(urlPathEqualTo(MAILS))
                .withRequestBody(matchingJsonPath("$.email_address", equalTo(Letters.ANN.value())))
                .withRequestBody(matchingJsonPath(
                        "$.personalisation.body", equalTo(Letters.draft().text()))));
    }

    @Test
    void aBadRequestIsSetAsideWithItsReason() {
        answers(LETTERS, error(400, "BadRequestError"));

        assertThat(sender().send(letter(AT_HOME), envelope()))
                .isEqualTo(new Sending.Refused(new ReasonCode("notify-bad-request")));
    }

    @ParameterizedTest
    @CsvSource({
        "403, AuthError, notify-key-refused",
        "429, RateLimitError, notify-too-many",
        "500, Exception, notify-500",
        "503, Exception, notify-503"
    })
    void whatMayPassIsTriedAgainLater(int status, String error, String reason) {
        answers(LETTERS, error(status, error));

        assertThatExceptionOfType(MailServerUnavailable.class)
                .isThrownBy(() -> sender().send(letter(AT_HOME), envelope()))
                .satisfies(unavailable -> {
                    assertThat(unavailable.reason().value()).isEqualTo(reason);
                    assertThat(unavailable).hasMessageNotContaining("High Street");
                });
    }

    @Test
    void aLetterThatWasTakenThoughNoAnswerCameIsNotGivenTwice() {
        answers(LETTERS, created().withFixedDelay(30_000));
        assertThatExceptionOfType(MailServerUnavailable.class)
                .isThrownBy(() -> sender().send(letter(AT_HOME), envelope()))
                .satisfies(late -> assertThat(late.reason().value()).isEqualTo("notify-timeout"));
        knows(notification("accepted"));

        assertThat(sender().send(letter(AT_HOME), envelope())).isInstanceOf(Sending.Sent.class);
        notify.verify(1, postRequestedFor(urlPathEqualTo(LETTERS)));
        notify.verify(getRequestedFor(urlPathEqualTo(KNOWN))
                .withQueryParam("reference", equalTo(name(letter(AT_HOME)).bare())));
    }

    @Test
    void aConnectionThatBreaksIsTriedAgainLater() {
        answers(LETTERS, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThatExceptionOfType(MailServerUnavailable.class)
                .isThrownBy(() -> sender().send(letter(AT_HOME), envelope()));
    }

    @Test
    void nothingIsGivenWhileNotifyCannotSayWhatItHas() {
        notify.stubFor(get(urlPathEqualTo(KNOWN)).willReturn(error(500, "Exception")));
        answers(LETTERS, created());

        assertThatExceptionOfType(MailServerUnavailable.class)
                .isThrownBy(() -> sender().send(letter(AT_HOME), envelope()));
        notify.verify(0, postRequestedFor(urlPathEqualTo(LETTERS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validation-failed", "virus-scan-failed", "technical-failure", "permanent-failure"})
    void aLetterThatNotifyCannotPostIsKnownToHaveFailed(String status) {
        knows(notification(status));

        assertThat(sender().fateOf(name(letter(AT_HOME))))
                .isEqualTo(new LetterFate.Failed(new ReasonCode("notify-" + status)));
    }

    @Test
    void theFateOfALetterIsToldFromItsStatus() {
        assertThat(sender().fateOf(name(letter(AT_HOME)))).isEqualTo(new LetterFate.Unknown());
        knows(notification("received"));
        assertThat(sender().fateOf(name(letter(AT_HOME)))).isEqualTo(new LetterFate.Done());
        knows(notification("pending-virus-check"));
        assertThat(sender().fateOf(name(letter(AT_HOME)))).isEqualTo(new LetterFate.UnderWay());
    }

    @Test
    void aKeyThatCannotBeOneIsRefusedAndNeverShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotifyService("secret", "http://x", "t", "d", Duration.ofSeconds(1)))
                .withMessageNotContaining("secret");
        assertThat(service()).asString().doesNotContain("3d844edf");
    }

    private SendByNotify sender() {
        return new SendByNotify(service(), draft -> "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    }

    private NotifyService service() {
        return new NotifyService(KEY, notify.baseUrl(), ID, "anytown.example", Duration.ofSeconds(4));
    }

    private static ApprovedLetter letter(Recipient to) {
        var draft = Letters.draft();
        return Letters.approved(
                Draft.composed(draft.id(), draft.template(), to, draft.subject(), draft.html(), draft.text()));
    }

    private static MessageId name(ApprovedLetter letter) {
        return MessageId.of(Letters.CASE, letter, "anytown.example");
    }

    private static Envelope envelope() {
        return new Envelope(
                Letters.CASE, new ReturnPath.Nowhere(), Letters.ANN, Optional.empty(), List.of(), Letters.NOON);
    }

    private void answers(String path, ResponseDefinitionBuilder answer) {
        notify.stubFor(post(urlPathEqualTo(path)).willReturn(answer));
    }

    private void knows(String notification) {
        notify.stubFor(get(urlPathEqualTo(KNOWN))
                .willReturn(aResponse().withStatus(200).withBody("""
                        {"notifications": [%s], "links": {"current": "/v2/notifications"}}""".formatted(notification))));
    }

    private static ResponseDefinitionBuilder created() {
        return aResponse().withStatus(201).withBody("""
                {"id": "%1$s", "reference": "r", "postage": "first", "uri": "https://x.example",
                 "content": {"body": "b", "subject": "s", "from_email": "f@x.example"},
                 "template": {"id": "%1$s", "version": 1, "uri": "https://x.example"}}""".formatted(ID));
    }

    private static ResponseDefinitionBuilder error(int status, String error) {
        return aResponse().withStatus(status).withBody("""
                {"status_code": %d, "errors": [{"error": "%s", "message": "1 High Street"}]}""".formatted(status, error));
    }

    private static String notification(String status) {
        return """
            {"id": "%1$s", "reference": "r", "type": "letter", "status": "%2$s", "body": "b", "subject": "s",
             "line_1": "Ann Jones", "line_2": "1 High Street", "postcode": "ZZ1 1AA", "postage": "first",
             "email_address": null, "phone_number": null, "created_at": "2026-03-03T12:00:00.000000Z",
             "template": {"id": "%1$s", "version": 1, "uri": "https://x.example"}}""".formatted(ID, status);
    }
}
