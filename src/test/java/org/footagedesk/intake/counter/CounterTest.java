package org.footagedesk.intake.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.page.FieldError;
import org.footagedesk.page.RenderedPages;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class CounterTest {

    private static final Instant NOW = Instant.parse("2026-06-18T10:00:00Z");

    private final List<TypedRequest> requests = new ArrayList<>();
    private final List<Instant> received = new ArrayList<>();
    private final List<UUID> forms = new ArrayList<>();
    private final MockMvc pages = RenderedPages.askedBy(
            new StaffMember("clerk", "Clare Clerk", Set.of(Role.CLERK)),
            new CounterController(
                    (request, receivedAt, form) -> {
                        requests.add(request);
                        received.add(receivedAt);
                        forms.add(form);
                        return new Kept.New(new SubmissionId(UUID.fromString("3f2a9b1c-0000-4000-8000-000000000001")));
                    },
                    Clock.fixed(NOW, ZoneOffset.UTC)));

    private static Map<String, String> letterByPost() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("channel", "POST"),
                Map.entry("kind", "SUBJECT_ACCESS"),
                Map.entry("received-day", "2026-06-17"),
                Map.entry("received-time", "09:30"),
                Map.entry("requester_name", "Sam Taylor"),
                Map.entry("ds_address", "2 Mill Lane, Anytown"),
                Map.entry("incident-day", "2026-06-13"),
                Map.entry("incident-from", "23:40"),
                Map.entry("incident-to", "00:20"),
                Map.entry("words", "Please send me the footage of me falling on the steps.")));
    }

    private static Map<String, String> policeByTelephone() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("channel", "TELEPHONE"),
                Map.entry("kind", "POLICE"),
                Map.entry("received-day", "2026-06-18"),
                Map.entry("received-time", "10:50"),
                Map.entry("officer_name", "Alex Morgan"),
                Map.entry("officer_rank", "PC"),
                Map.entry("officer_number", "4417"),
                Map.entry("force", "Devon and Cornwall Police"),
                Map.entry("call-back", "101"),
                Map.entry("necessity", "Robbery outside the hall, suspect still near"),
                Map.entry("words", "Rang for the cameras at the front door.")));
    }

    @Test
    void theFormOffersNowAsTheTimeOfReceipt() throws Exception {
        assertThat(html(pages.perform(get("/desk/counter")).andReturn().getResponse()))
                .contains("value=\"2026-06-18\"")
                .contains("value=\"11:00\"");
    }

    @Test
    void aLetterIsKeptWithItsDateStamp() throws Exception {
        var response = submit(letterByPost());
        assertThat(response.getRedirectedUrl()).isEqualTo("/desk/counter/entered");
        assertThat(received).containsExactly(Instant.parse("2026-06-17T08:30:00Z"));
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.channel()).isEqualTo(Channel.POST);
            assertThat(request.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
            assertThat(request.fields())
                    .containsEntry(FieldKey.REQUESTER_NAME, "Sam Taylor")
                    .containsEntry(FieldKey.DS_FULL_NAME, "Sam Taylor");
        });
    }

    @Test
    void aTimePastMidnightBelongsToTheNextDay() throws Exception {
        submit(letterByPost());
        assertThat(requests.getFirst().fields())
                .containsEntry(FieldKey.INCIDENT_FROM, "2026-06-13T23:40")
                .containsEntry(FieldKey.INCIDENT_TO, "2026-06-14T00:20");
    }

    @Test
    void aVerbalPoliceApplicationStatesItsNecessity() throws Exception {
        submit(policeByTelephone());
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.fields())
                    .containsEntry(FieldKey.OFFICER_NUMBER, "4417")
                    .containsEntry(FieldKey.DS_TELEPHONE, "101")
                    .containsEntry(FieldKey.REQUESTER_NAME, "Alex Morgan");
            assertThat(request.words()).startsWith("Necessity as stated: Robbery outside the hall");
        });
        var without = policeByTelephone();
        without.remove("necessity");
        without.remove("call-back");
        assertThat(html(submit(without))).contains("href=\"#necessity\"").contains("href=\"#call-back\"");
        assertThat(requests).hasSize(1);
    }

    @Test
    void aMistypedAddressIsRefusedOfAnOfficerToo() throws Exception {
        var entry = policeByTelephone();
        entry.put("requester_email", "alex.morgan.police.example");
        var response = submit(entry);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(html(response)).contains("Enter an e-mail address such as name@mail.example, or leave it empty.");
        assertThat(requests).isEmpty();
    }

    @Test
    void whoTypedItInIsKeptWithIt() throws Exception {
        submit(letterByPost());
        assertThat(requests).extracting(TypedRequest::typedBy).containsExactly("clerk");
    }

    @Test
    void eachFormIsOneAndKeepsItsIdentityThroughAnError() throws Exception {
        String form = "6d0f2c3e-6e43-4c4f-8f58-0f2f7d6f2b11";
        var entry = letterByPost();
        entry.put("form", form);
        entry.remove("channel");
        assertThat(html(submit(entry))).contains("name=\"form\" value=\"" + form + "\"");
        entry.put("channel", "POST");
        submit(entry);
        submit(entry);
        assertThat(forms).containsExactly(UUID.fromString(form), UUID.fromString(form));
    }

    @Test
    void nothingIsReceivedInTheFuture() throws Exception {
        var tomorrow = letterByPost();
        tomorrow.put("received-day", "2026-06-19");
        var response = submit(tomorrow);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(html(response)).contains("It cannot have been received in the future.");
        assertThat(requests).isEmpty();
    }

    @Test
    void nothingTypedIsLostOnAnError() throws Exception {
        var entry = letterByPost();
        entry.remove("channel");
        entry.put("requester_name", "O'Brien <b>Sam</b>");
        assertThat(html(submit(entry)))
                .contains("Choose how the request came.")
                .contains("value=\"O&#39;Brien &lt;b&gt;Sam&lt;/b&gt;\"")
                .contains("Please send me the footage of me falling on the steps.")
                .contains("value=\"23:40\"");
    }

    @Test
    void anEmptyFormSaysAllThatIsMissing() {
        var checked = CheckEntry.check(new Entry(Map.of()), NOW);
        assertThat(checked)
                .isInstanceOfSatisfying(
                        Entered.Incomplete.class,
                        incomplete -> assertThat(incomplete.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "channel", "kind", "received-day", "requester_name", "ds_address", "words"));
    }

    @Test
    void aMailOrChatIsNotTypedIn() {
        var entry = letterByPost();
        entry.put("channel", "MAIL");
        assertThat(CheckEntry.check(new Entry(entry), NOW)).isInstanceOf(Entered.Incomplete.class);
    }

    private MockHttpServletResponse submit(Map<String, String> entry) throws Exception {
        var request = post("/desk/counter");
        entry.forEach(request::param);
        return pages.perform(request).andReturn().getResponse();
    }

    private static String html(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString();
    }
}
