package org.footagedesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.Shows;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.yaml.FormFile;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.chat.Dialogue;
import org.footagedesk.intake.chat.ForgetAbandonedConversations;
import org.footagedesk.intake.chat.PublishedFacts;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.page.RenderedPages;
import org.footagedesk.reading.Place;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ChatPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");
    private static final PublishedFacts FACTS = new PublishedFacts(
            "Anytown Council",
            List.of("1 Mill Street", "ZZ1 1AA"),
            "Ring the council offices on 01632 960100.",
            Optional.of(Period.ofDays(30)),
            "A copy costs £10.",
            "within one month",
            "Write to the Town Clerk.",
            "within 30 days",
            List.of(new Place("1", "GUILDHALL", "the Guildhall front door", List.of("Guildhall"))));

    private final KeptInMemory kept = new KeptInMemory();
    private final MockMvc pages = pages(30);
    private Cookie[] cookies = {};

    private MockMvc pages(int atOnce) {
        FormDefinition form = FormFile.shipped("find-footage");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var inWords = new RequestInWords(form);
        var converse = new Converse(kept, new Dialogue(form, FACTS), clock);
        return RenderedPages.of(
                new ChatController(converse, inWords, new Quotas(clock, atOnce, Duration.ofSeconds(4))),
                new CheckAnswersController(kept, inWords, new SendRequest(kept, inWords, kept), FACTS, clock),
                new InformationController(FACTS));
    }

    @Test
    void theConversationOpensWithAPrivacyNoticeAndALabelledBox() throws Exception {
        assertThat(html(get("/chat")))
                .contains("used only to answer your request")
                .contains("role=\"log\"")
                .contains("<label class=\"govuk-label govuk-label--s\" for=\"said\"")
                .contains("Yes, it is me");
        assertThat(kept.conversations).isEmpty();
    }

    @Test
    void anAnswerIsKeptAndTheNextQuestionAskedAfterARedirect() throws Exception {
        var response = send(post("/chat").param("choice", "Yes, it is me"));
        assertThat(response.getRedirectedUrl()).isEqualTo("/chat#latest");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/chat");
        assertThat(html(get("/chat")))
                .contains("What is your name?")
                .contains("Question <span>1</span> of <span>6</span>");
    }

    @Test
    @Shows("T-1.1")
    void whoNamesAPlaceThatNoCameraSeesIsToldSoAtOnce() throws Exception {
        for (String said :
                List.of("Yes", "Sam Taylor", "sam@mail.example", "14 November at 2pm", "the railway station")) {
            send(post("/chat").param("said", said));
        }
        assertThat(html(get("/chat"))).contains("I do not see that place among ours");
    }

    @Test
    void aWholeRequestIsSentOnceAndItsPageSaysWhatHappensNext() throws Exception {
        tellEverything();
        assertThat(html(get("/chat/check")))
                .contains("Saturday 14 November 2026, 2pm to 2:30pm")
                .contains("href=\"/chat?change=ask:clothing\"");
        assertThat(send(post("/chat/send")).getRedirectedUrl()).isEqualTo("/chat/sent");
        assertThat(send(post("/chat/send")).getRedirectedUrl()).isEqualTo("/chat/sent");
        assertThat(html(get("/chat/sent"))).contains("3F2A 9B1C").contains("Within one month");
        assertThat(kept.requests).singleElement().satisfies(request -> {
            assertThat(request.channel()).isEqualTo(Channel.CHAT);
            assertThat(request.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
            assertThat(request.fields())
                    .containsEntry(FieldKey.DS_FULL_NAME, "Sam Taylor")
                    .containsEntry(FieldKey.INCIDENT_TO, "2026-11-14T14:30");
            assertThat(request.words()).contains("somebody pushed me over");
        });
    }

    @Test
    void anAnswerIsChangedFromTheCheck() throws Exception {
        tellEverything();
        assertThat(html(get("/chat").param("change", "ask:clothing")))
                .contains("Your new answer: What you were wearing");
        assertThat(send(post("/chat").param("change", "ask:clothing").param("said", "a green scarf"))
                        .getRedirectedUrl())
                .isEqualTo("/chat/check");
        assertThat(html(get("/chat/check"))).contains("a green scarf").doesNotContain("a red coat");
    }

    @Test
    void withoutAWayToAnswerNothingIsSent() throws Exception {
        send(post("/chat").param("said", "My name is Sam Taylor"));
        var response = send(post("/chat/send"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("There is a problem")
                .contains("How to reach you: we need this");
        assertThat(kept.requests).isEmpty();
    }

    @Test
    void anEmptyAnswerIsAskedForAgain() throws Exception {
        var response = send(post("/chat").param("said", "  "));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("href=\"#said\"")
                .contains("Write an answer, or choose one.");
    }

    @Test
    void aMessageThatIsTooLongComesBackWhole() throws Exception {
        String tooLong = "word ".repeat(900).strip();
        var response = send(post("/chat").param("said", tooLong));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("has 4,499 characters")
                .contains(tooLong);
        assertThat(kept.conversations).isEmpty();
    }

    @Test
    void oneAddressThatSendsTooMuchIsAskedCalmlyToWait() throws Exception {
        MockMvc strict = pages(1);
        strict.perform(post("/chat").param("said", "hello"));
        var response =
                strict.perform(post("/chat").param("said", "hello")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString()).contains("Nothing is lost: wait half a minute");
    }

    @Test
    void markupInAnAnswerIsShownAsWords() throws Exception {
        send(post("/chat").param("said", "<script>alert(1)</script> ${7*7} [[${7*7}]]"));
        assertThat(html(get("/chat")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[${7*7}]]")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatWasSaidIsDeletedOnTheWordOfThePerson() throws Exception {
        send(post("/chat").param("said", "My name is Sam Taylor"));
        send(post("/chat/forget"));
        assertThat(kept.conversations).isEmpty();
    }

    @Test
    void anAbandonedConversationIsForgottenAfterADay() throws Exception {
        send(post("/chat").param("said", "My name is Sam Taylor"));
        var forget = new ForgetAbandonedConversations(kept);
        assertThat(forget.forget(NOW.plus(Duration.ofHours(23)))).isZero();
        assertThat(forget.forget(NOW.plus(Duration.ofHours(25)))).isEqualTo(1);
    }

    @Test
    void anInventedCookieOpensNothing() throws Exception {
        cookies = new Cookie[] {new Cookie("desk-conversation", "../../etc/passwd")};
        assertThat(html(get("/chat"))).contains("Is it you in the footage?");
        assertThat(send(get("/chat/check")).getRedirectedUrl()).isEqualTo("/chat");
    }

    @Test
    void theInformingPagesSayWhatIsPublished() throws Exception {
        assertThat(html(get("/")))
                .contains("Footage is kept <span>for 30 days</span>")
                .contains("the Guildhall front door");
        assertThat(html(get("/privacy"))).contains("24 hours");
        assertThat(html(get("/complaints"))).contains("Write to the Town Clerk.", "is acknowledged within 30 days.");
        assertThat(html(get("/accessibility"))).contains("Accessibility");
    }

    @Test
    void whereNoNumberOfDaysIsFixedThePagesNameNone() throws Exception {
        var guided = new PublishedFacts(
                FACTS.body(),
                FACTS.address(),
                FACTS.contact(),
                Optional.empty(),
                FACTS.fee(),
                FACTS.answerWithin(),
                FACTS.complaints(),
                FACTS.complaintAcknowledged(),
                FACTS.places());
        MockMvc forThePublic = RenderedPages.of(new InformationController(guided));
        for (String page : List.of("/", "/privacy")) {
            assertThat(forThePublic.perform(get(page)).andReturn().getResponse().getContentAsString())
                    .contains("for a limited time")
                    .doesNotContain("30 days", "public-keep__days");
        }
    }

    private void tellEverything() throws Exception {
        send(post("/chat")
                .param(
                        "said",
                        "My name is Sam Taylor, sam@mail.example. On Saturday 14 November between 2 and 2.30pm"
                                + " somebody pushed me over outside the Guildhall. I was wearing a red coat."));
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getContentAsString();
    }

    /** A browser: it holds on to the cookie it was given. */
    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (cookies.length > 0) request.cookie(cookies);
        var response = pages.perform(request).andReturn().getResponse();
        var given =
                Pattern.compile("desk-conversation=([^;]+);").matcher(String.valueOf(response.getHeader("Set-Cookie")));
        if (given.find()) cookies = new Cookie[] {new Cookie("desk-conversation", given.group(1))};
        return response;
    }
}
