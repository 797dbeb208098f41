package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CasePage;
import org.footagedesk.desk.CaseStory;
import org.footagedesk.desk.FiledRow;
import org.footagedesk.desk.OtherMessage;
import org.footagedesk.desk.Sorting;
import org.footagedesk.desk.Visitor;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two mails under one Message-ID are two messages, and whoever answers one is told of the other. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class NamesakesIT {

    private static final String RULES = "Under the Freedom of Information Act, please send me your policy on cameras.";
    private static final String NUMBERS = "Under the Freedom of Information Act, how many cameras do you have?";

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private Sorting sorting;

    @Autowired
    private CaseIndex index;

    @Autowired
    private Staff staff;

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private StaffMember clerk;

    @BeforeEach
    void signedIn() {
        clerk = staff.named("clerk").orElseThrow();
    }

    @Test
    void twoDifferentMailsUnderOneMessageIdAreEachToldOfTheOther() {
        mailed("ann", "twin-1", RULES);
        CaseReference first = caseOf("ann");
        assertThat(story(first).messages().getFirst().others()).isEmpty();
        mailed("bob", "twin-1", NUMBERS);
        CaseReference second = caseOf("bob");

        assertThat(story(first).messages().getFirst().others()).containsExactly(onCase(second));
        assertThat(story(second).messages().getFirst().others()).containsExactly(onCase(first));
        assertThat(published(first)).contains("\"sharesMessageId\":true").doesNotContain("others");
        assertThat(page(first).text())
                .contains(
                        "Two different messages came with one message number. Read both before you answer.",
                        "the other is on case " + second + ".");
    }

    @Test
    void theSameMailTwiceIsOneMessageThatSharesItsNumberWithNone() {
        String mail = mail("cara", "once", RULES);
        desk.mailed(mail);
        CaseReference reference = caseOf("cara");
        desk.mailed(mail);
        mailed("dora", "after-once", NUMBERS);
        caseOf("dora");

        assertThat(database.sql("select count(*) from submission where message_id = 'once@home.example'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(published(reference))
                .contains("\"sharesMessageId\":false")
                .doesNotContain("\"sharesMessageId\":true");
    }

    @Test
    void mailsOfDifferentMessageIdsShareNothing() {
        mailed("eve", "own-1", RULES);
        mailed("fay", "own-2", RULES);

        for (CaseReference reference : List.of(caseOf("eve"), caseOf("fay"))) {
            assertThat(pages.casePage(reference, clerk).orElseThrow().submissions())
                    .noneMatch(CasePage.Submission::sharesMessageId);
        }
    }

    @Test
    void anAnswerUnderTheMessageIdOfItsQuestionIsToldOnTheirCommonCase() {
        mailed("ivy", "again", RULES);
        CaseReference reference = caseOf("ivy");
        desk.mailed("In-Reply-To: <again@home.example>\n" + mail("ivy", "again", NUMBERS));
        desk.until(reference, file -> file.submissions().size() == 2);

        var messages = story(reference).messages();
        assertThat(messages.getFirst().others())
                .containsExactly(new OtherMessage(messages.getLast().submission(), reference.value(), false));
        assertThat(page(reference)
                        .select("a[href=#message-" + messages.getLast().submission() + "]"))
                .extracting(Element::text)
                .contains("on this case too");
    }

    @Test
    void aFiledMessageAndTheRequestUnderItsMessageIdAreToldOfEachOther() {
        mailed("gus", "filed-twin", RULES);
        CaseReference reference = caseOf("gus");
        desk.mailed("""
                From: Hal Example <hal@home.example>
                To: cctv@desk.localhost
                Message-ID: <filed-twin@home.example>
                Subject: Out of office, hal
                Date: %s
                Auto-Submitted: auto-replied

                Back on Monday.
                """.formatted(now()));
        var filed = desk.filed("Out of office, hal").submission().toString();

        assertThat(story(reference).messages().getFirst().others())
                .containsExactly(new OtherMessage(filed, null, true));
        assertThat(sorting.filed(0, clerk))
                .filteredOn(row -> row.submission().equals(filed))
                .singleElement()
                .extracting(FiledRow::others)
                .isEqualTo(List.of(onCase(reference)));
    }

    private void mailed(String who, String messageId, String words) {
        desk.mailed(mail(who, messageId, words));
    }

    private String mail(String who, String messageId, String words) {
        return """
                From: %1$s Example <%1$s@home.example>
                To: cctv@desk.localhost
                Message-ID: <%2$s@home.example>
                Subject: A question
                Date: %3$s

                %4$s
                """.formatted(who, messageId, now(), words);
    }

    private String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(London.at(clock.instant()));
    }

    private CaseReference caseOf(String who) {
        var address = new EmailAddress(who + "@home.example");
        await().atMost(CaseworkDesk.PATIENCE)
                .until(() -> !index.byCorrespondent(address).isEmpty());
        return index.byCorrespondent(address).getFirst();
    }

    private OtherMessage onCase(CaseReference reference) {
        return new OtherMessage(
                desk.file(reference).submissions().getFirst().submission().toString(), reference.value(), false);
    }

    private CaseStory story(CaseReference reference) {
        return pages.story(reference, clerk).orElseThrow();
    }

    private Document page(CaseReference reference) {
        return new Visitor(environment, home)
                .signedInAs("clerk")
                .get("/desk/cases/" + reference)
                .page();
    }

    private String published(CaseReference reference) {
        return new Visitor(environment, home)
                .call("clerk", "GET", "/api/cases/" + reference, "")
                .body();
    }
}
