package org.footagedesk.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.FactName;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.MissingInWords;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeLetterTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 7);

    private final ComposeLetter compose = new ComposeLetter(new BundledTemplates());

    @Test
    void theAcknowledgementNamesReferenceReceiptDueDateAndExactlyWhatIsMissing() {
        var draft = drafted(
                "SAR-2",
                new Fact.Addressee("Ann Jones"),
                new Fact.Received(RECEIVED),
                new Fact.AnswerBy(DUE, "That is one month after we received it, moved past Easter."),
                new Fact.Missing(List.of("your postcode", "a recent photograph of you")));

        assertThat(draft.subject()).isEqualTo("We have received your request for CCTV images (CCTV-2026-00042)");
        assertThat(draft.text())
                .contains(
                        "Our reference: CCTV-2026-00042",
                        "Dear Ann Jones",
                        "We received your request on Tuesday 3 March 2026.",
                        "We will answer you by Tuesday 7 April 2026. That is one month after we received it, moved"
                                + " past Easter.",
                        "Please send us:\n\n- your postcode\n- a recent photograph of you\n\nYou can reply",
                        "Yours sincerely\n\nTown Clerk\nAnytown Town Council")
                .doesNotContain("fee");
    }

    @Test
    void whileTheAnswersTimeStopsTheAcknowledgementNamesNoDay() {
        for (var letter : List.of("SAR-2", "FOI-1")) {
            var draft =
                    drafted(letter, new Fact.Received(RECEIVED), new Fact.AnswerWaits(), new Fact.Missing(List.of()));

            assertThat(draft.body())
                    .contains("The time for our answer stops while we wait")
                    .doesNotContain("We will answer you by");
        }
    }

    @Test
    void whereNothingIsMissingTheAcknowledgementSaysSo() {
        var draft =
                drafted("SAR-2", new Fact.Received(RECEIVED), new Fact.AnswerBy(DUE, ""), new Fact.Missing(List.of()));

        assertThat(draft.body())
                .contains("Nothing for now", "Dear Sir or Madam", "Yours faithfully")
                .doesNotContain("Please send us");
    }

    @Test
    void feeAndOriginalsAreNamedOnlyWhereTheProfileAsksThem() {
        var asked = drafted("SAR-1", facts(new Fact.Fee("£10", "Anytown Town Council"), new Fact.OriginalsAsked()));
        var notAsked = drafted("SAR-1", facts());

        assertThat(asked.body()).contains("a fee of £10", "original papers");
        assertThat(notAsked.body()).doesNotContain("fee").doesNotContain("original papers");
    }

    @Test
    void whereNoNumberOfDaysIsFixedTheFormLetterNamesNone() {
        var draft = drafted(
                "SAR-1",
                new Fact.Received(RECEIVED),
                new Fact.RetentionInWords("CCTV recordings are kept for a limited time."),
                new Fact.Missing(List.of("your postcode")));

        for (var face : List.of(draft.body(), words(Jsoup.parse(draft.html()).text()))) {
            assertThat(face).contains("kept for a limited time").doesNotContain("30", "days");
        }
    }

    @Test
    void aLetterThatWouldHaveGapsNamesThem() {
        var composition = compose.compose(
                Letters.ID,
                new TemplateId("SAR-2"),
                Letters.TO_ANN,
                Letters.facts(new Fact.Received(DUE)),
                Language.EN);

        assertThat(composition)
                .isInstanceOfSatisfying(
                        Composition.MissingFacts.class,
                        missing -> assertThat(missing.names())
                                .containsExactlyInAnyOrder(FactName.ANSWER_BY, FactName.MISSING));
    }

    @Test
    void whoeverActsForAnotherIsWrittenToOfThatPerson() {
        var draft = drafted(
                "SAR-2",
                facts(
                        new Fact.ForAnother(),
                        MissingInWords.forAnother(List.of(FieldKey.RELATIONSHIP, FieldKey.PHOTO), Language.EN)));

        for (var face : List.of(draft.body(), words(Jsoup.parse(draft.html()).text()))) {
            assertThat(face)
                    .contains("images of the person you act for", "any recordings of that person")
                    .contains("their signed authority", "a recent photograph of the person you act for")
                    .doesNotContain("yourself", "recordings of you");
        }
    }

    @Test
    void aLetterByPostBearsItsAddressAndAsksForNoReplyByMail() {
        var to = new Recipient.ByPost("Ann Jones", List.of("1 High Street", "Anytown", "ZZ1 1AA"));
        for (var kind : List.of("SAR-1", "SAR-2", "CMP-1")) {
            var composition =
                    compose.compose(Letters.ID, new TemplateId(kind), to, Letters.facts(facts()), Language.EN);

            assertThat(composition).isInstanceOfSatisfying(Composition.Drafted.class, drafted -> {
                assertThat(drafted.draft().text())
                        .contains("Ann Jones\n1 High Street\nAnytown\nZZ1 1AA")
                        .doesNotContain("reply to this e-mail", "by reply");
                assertThat(Jsoup.parse(drafted.draft().html())
                                .select(".recipient p")
                                .eachText())
                        .containsExactly("Ann Jones", "1 High Street", "Anytown", "ZZ1 1AA");
            });
        }
    }

    @Test
    void thePoliceReceiptNeedsAVerifiedContact() {
        var facts = Letters.facts(new Fact.Received(RECEIVED), new Fact.HoldRequested(RECEIVED));

        assertThat(compose.compose(Letters.ID, new TemplateId("POL-1"), Letters.TO_ANN, facts, Language.EN))
                .isInstanceOfSatisfying(
                        Composition.MissingFacts.class,
                        missing -> assertThat(missing.names()).containsExactly(FactName.VERIFIED_CONTACT));
    }

    @Test
    void thePoliceReceiptSpeaksOfHoldingOnlyWhereSomethingWasHeld() {
        var received = new Fact.Received(RECEIVED);
        var verified = new Fact.VerifiedContact();

        assertThat(drafted("POL-1", received, verified, new Fact.HoldRequested(RECEIVED))
                        .body())
                .contains("to be held");
        assertThat(drafted("POL-1", received, verified).body()).doesNotContain("to be held", "What we have done");
    }

    @Test
    void theAnswerToAnUnverifiedOfficerGivesNoHintEvenWhenToldMore() {
        var draft = drafted("POL-0", facts(new Fact.HoldRequested(RECEIVED), new Fact.AnswerBy(DUE, "Secret.")));

        assertThat(draft.body())
                .doesNotContainIgnoringCase("record")
                .doesNotContainIgnoringCase("footage")
                .doesNotContainIgnoringCase("held")
                .doesNotContainIgnoringCase("image")
                .doesNotContain("Secret", "7 April", "postcode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[${7*7}]]",
                "[(${7*7})]",
                "__${7*7}__",
                "<script>alert(1)</script>",
                "<p th:utext=\"${reference}\">",
                "</main><img src=x onerror=alert(1)>",
                "[# th:utext=\"${reference}\" /]",
                "${T(java.lang.Runtime)}"
            })
    void whatAStrangerCallsThemselvesStaysPlainWords(String name) {
        var draft = drafted("SAR-2", facts(new Fact.Addressee(name)));
        var page = Jsoup.parse(draft.html());

        assertThat(page.select("main > p").first().text()).isEqualTo("Dear " + name);
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(draft.body()).startsWith("Dear " + name + "\n");
        assertThat(draft.text() + draft.html()).doesNotContain("49");
    }

    @Test
    void aPhraseOfWhatIsMissingStaysPlainWordsToo() {
        var draft = drafted(
                "SAR-2",
                new Fact.Received(RECEIVED),
                new Fact.AnswerBy(DUE, ""),
                new Fact.Missing(List.of("<b>x</b> [[${7*7}]]\r\n- another line")));

        assertThat(Jsoup.parse(draft.html()).select("main li").eachText())
                .containsExactly("<b>x</b> [[${7*7}]] - another line");
    }

    @Test
    void anEditedLetterKeepsItsLetterheadAndFoot() {
        var draft = drafted("SAR-2", facts()).edited("Dear Ann\n\nPlease telephone us.");
        var page = Jsoup.parse(draft.html());

        assertThat(page.select("main p").eachText()).containsExactly("Dear Ann", "Please telephone us.");
        assertThat(page.text()).contains("CCTV-2026-00042", "If you are unhappy with what we do");
        assertThat(draft.text()).contains("CCTV-2026-00042", "If you are unhappy with what we do");
    }

    @Test
    void aLetterThatIsNotWrittenInALanguageIsNotWrittenInAnother() {
        var inEnglishAlone = new ComposeLetter(_ -> Optional.of(Letters.kind(true)));

        assertThat(inEnglishAlone.compose(
                        Letters.ID, Letters.SAR_2, Letters.TO_ANN, Letters.facts(facts()), Language.CY))
                .isEqualTo(new Composition.NoTranslation(Letters.SAR_2, Language.CY));
    }

    @Test
    void inWelshTheDaysAndMonthsAreWelsh() {
        var draft = drafted(compose.compose(
                Letters.ID, new TemplateId("SAR-2"), Letters.TO_ANN, Letters.facts(facts()), Language.CY));

        assertThat(draft.text())
                .contains("Dyddiad: dydd Mawrth 3 Mawrth 2026", "Cawsom eich cais ddydd Mawrth 3 Mawrth 2026")
                .contains("erbyn dydd Mawrth 7 Ebrill 2026", "Annwyl Ann Jones", "Yn gywir");
    }

    @Test
    void wordsThatNobodyAskedForAndAnswersThatAreMissingAreNamed() {
        var told = Letters.facts(facts()).saying(List.of(Fact.Said.of("weather", "It rained.")));

        assertThat(compose.compose(Letters.ID, new TemplateId("CMP-2"), Letters.TO_ANN, told, Language.EN))
                .isInstanceOfSatisfying(
                        Composition.WrongAnswers.class,
                        wrong -> assertThat(wrong.problems()).containsOnlyKeys("weather", "stage", "nextDate"));
    }

    @Test
    void anAnswerOfTheWrongSortIsNamed() {
        var told = Letters.facts(facts())
                .saying(List.of(Fact.Said.of("stage", "All heard."), Fact.Said.of("nextDate", "next week")));

        assertThat(compose.compose(Letters.ID, new TemplateId("CMP-2"), Letters.TO_ANN, told, Language.EN))
                .isEqualTo(new Composition.WrongAnswers(Map.of("nextDate", "Enter a day, such as 2026-11-14.")));
    }

    @Test
    void aRefusalGivesItsReasonsOrTheSameWordsWithoutThem() {
        var reasoned = refusal("yes", Fact.Said.of("reasons", "Exempt under paragraph 2."));
        var silent = refusal("no", Fact.Said.of("reasons", "The police investigate."));

        assertThat(reasoned.body()).contains("Our reasons\n\nExempt under paragraph 2.\n\n");
        assertThat(silent.body())
                .isEqualTo(reasoned.body().replace("Our reasons\n\nExempt under paragraph 2.\n\n", ""))
                .doesNotContainIgnoringCase("police")
                .doesNotContainIgnoringCase("investigat")
                .contains("regulator", "court");
    }

    @Test
    void aRefusalThatMayTellItsReasonsNeedsThem() {
        var told = Letters.facts(facts())
                .saying(List.of(Fact.Said.of("extent", "WHOLE"), Fact.Said.of("tellReasons", "yes")));

        assertThat(compose.compose(Letters.ID, new TemplateId("SAR-9"), Letters.TO_ANN, told, Language.EN))
                .isEqualTo(new Composition.WrongAnswers(Map.of("reasons", "This needs an answer.")));
    }

    @Test
    void whereRecordingsAreKeptForNoNumberOfDaysTheLetterSaysSoInWords() {
        var draft =
                drafted("SAR-1", facts(new Fact.RetentionInWords("We keep recordings only while they are needed.")));

        assertThat(draft.body())
                .contains("We keep recordings only while they are needed.")
                .doesNotContain(" days");
    }

    @Test
    void theSameFactsMakeTheSameLetter() {
        assertThat(drafted("SAR-2", facts())).isEqualTo(drafted("SAR-2", facts()));
    }

    @Test
    void aLetterTheDeskDoesNotHaveIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose.compose(
                        Letters.ID, new TemplateId("XYZ-9"), Letters.TO_ANN, Letters.facts(), Language.EN))
                .withMessageContaining("XYZ-9");
    }

    private static Fact[] facts(Fact... further) {
        var facts = new LinkedHashMap<FactName, Fact>();
        for (var fact : List.of(
                new Fact.Addressee("Ann Jones"),
                new Fact.Received(RECEIVED),
                new Fact.AnswerBy(DUE, "That is one month after we received it."),
                new Fact.Missing(List.of("your postcode")),
                new Fact.Retention(30),
                new Fact.HandledBy("the Town Clerk"),
                new Fact.ProgressEvery("month"),
                new Fact.VerifiedContact(),
                new Fact.HoldRequested(RECEIVED))) {
            facts.put(fact.name(), fact);
        }
        Arrays.stream(further).forEach(fact -> facts.put(fact.name(), fact));
        return facts.values().toArray(Fact[]::new);
    }

    private Draft drafted(String kind, Fact... facts) {
        LetterFacts told = Letters.facts(facts);
        var composition = compose.compose(Letters.ID, new TemplateId(kind), Letters.TO_ANN, told, Language.EN);
        return drafted(composition);
    }

    private static Draft drafted(Composition composition) {
        assertThat(composition).isInstanceOf(Composition.Drafted.class);
        return ((Composition.Drafted) composition).draft();
    }

    private Draft refusal(String tellReasons, Fact.Said reasons) {
        var said = List.of(Fact.Said.of("extent", "WHOLE"), Fact.Said.of("tellReasons", tellReasons), reasons);
        return drafted(compose.compose(
                Letters.ID,
                new TemplateId("SAR-9"),
                Letters.TO_ANN,
                Letters.facts(facts()).saying(said),
                Language.EN));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
