package org.footagedesk.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.footagedesk.form.pdf.ReadAloud;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.FactName;
import org.footagedesk.letter.LegalStatement;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.policy.lint.LawWarning;
import org.footagedesk.shared.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Every letter that the desk can write, in each of its languages. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("templates");
    private static final BundledTemplates TEMPLATES = new BundledTemplates();
    private static final Set<String> ALWAYS = Set.of(
            "reference",
            "date",
            "controller",
            "address",
            "email",
            "helpLine",
            "regulator",
            "privacyNotice",
            "signOff",
            "postal",
            "addressee",
            "closing",
            "said",
            "phrase",
            "words");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern VARIABLE =
            Pattern.compile("(?<![.#\\w'])([a-z][A-Za-z]*)(?:\\.([A-Za-z]\\w*))?(?![\\w(])");

    private final ComposeLetter compose = new ComposeLetter(TEMPLATES);

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsWrittenFromWhatItNeedsAloneAndFromEverythingItQuotes(TemplateId kind, Language language) {
        var template = template(kind);
        var needed = Letters.everyFact().stream()
                .filter(fact -> template.needs().contains(fact.name()))
                .toList();

        for (var draft : List.of(
                draft(kind, language, needed, Letters.answers(template, false)),
                draft(kind, language, Letters.everyFact(), Letters.answers(template, true)))) {
            for (var face : List.of(draft.text(), Jsoup.parse(draft.html()).text())) {
                assertThat(face).doesNotContain("null", "[#", "[(", "${", "…");
                assertThat(face).contains("CCTV-2026-00042", "2026", "Town Clerk");
                assertThat(face).contains(Letters.letterhead().address());
                assertThat(face)
                        .contains(
                                Letters.letterhead().name(),
                                Letters.letterhead().helpLine(),
                                Letters.letterhead().email().value(),
                                Letters.letterhead().regulator(),
                                Letters.letterhead().privacyNotice());
                assertThat(face).contains(language == Language.EN ? "What happens next" : "Beth sy'n digwydd nesaf");
            }
            assertThat(Jsoup.parse(draft.html()).select("html").attr("lang")).isEqualTo(language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whatTheLawDemandsOfALetterIsSaidAndMissedOnceAnEditDropsIt(TemplateId kind, Language language) {
        var template = template(kind);
        var draft = draft(kind, language, Letters.everyFact(), Letters.answers(template, true));

        assertThat(template.unsaid(draft)).isEmpty();
        assertThat(template.unsaid(draft.edited("X"))).isEqualTo(template.mustSay());
        assertThat(template.mustSay())
                .allSatisfy(
                        demand -> assertThat(LawWarning.of(demand.warning())).isPresent());
    }

    @Test
    void aRefusalAndAnAnswerHaveWhatArticles12And15Demand() {
        assertThat(template(new TemplateId("SAR-9")).mustSay())
                .extracting(LegalStatement::warning)
                .hasSize(3)
                .containsOnly("W-12");
        assertThat(template(new TemplateId("SAR-8")).mustSay())
                .extracting(LegalStatement::warning)
                .hasSize(5)
                .containsOnly("W-13");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void thePrintedLetterCanBeReadAloudInItsLanguage(TemplateId kind, Language language) throws Exception {
        var draft = draft(kind, language, Letters.everyFact(), Letters.answers(template(kind), true));
        var pdf = new LetterPdf().of(draft);

        assertThat(ReadAloud.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void bothFacesOfALetterSayTheSame(TemplateId kind, Language language) {
        var template = template(kind);
        for (var all : List.of(true, false)) {
            var draft = draft(kind, language, Letters.everyFact(), Letters.answers(template, all));
            var html = Jsoup.parse(draft.html()).body().text();
            var text = draft.text().replace("_".repeat(60), "").replaceAll("(?m)^- ", "");

            assertThat(words(html)).isEqualTo(words(text));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterQuotesNothingThatItDoesNotDeclare(TemplateId kind, Language language) throws IOException {
        var template = template(kind);
        var declared = new HashSet<>(ALWAYS);
        var facts = EnumSet.noneOf(FactName.class);
        facts.addAll(template.needs());
        facts.addAll(template.quotes());
        facts.forEach(fact -> declared.addAll(wordsOf(fact)));
        var asked = template.asks().stream().map(question -> question.key()).toList();
        var quoted = new TreeSet<String>();
        var said = new TreeSet<String>();
        for (var file : List.of("letter.html", "letter.txt", "subject.txt")) {
            var source = Files.readString(FOLDER.resolve(TemplateFiles.file(kind, language, file)));
            for (var expression : EXPRESSION.matcher(source).results().toList()) {
                var bare = expression.group(1).replaceAll("'[^']*'", "").replaceAll("\\b(or|and|not)\\b", "");
                for (var variable : VARIABLE.matcher(bare).results().toList()) {
                    quoted.add(variable.group(1));
                    if (variable.group(1).equals("said")) {
                        said.add(variable.group(2));
                    }
                }
            }
        }
        assertThat(declared).containsAll(quoted);
        assertThat(asked).containsExactlyInAnyOrderElementsOf(said);
        for (var fact : facts) {
            // Who may be written to at all is asked of the facts, and said in no letter.
            if (fact != FactName.VERIFIED_CONTACT) {
                assertThat(quoted).as(kind + " declares " + fact).containsAnyElementsOf(wordsOf(fact));
            }
        }
    }

    @Test
    void everyLetterOfTheShippedPoliciesIsWrittenInEnglish() throws IOException {
        var file = Files.readString(Path.of("src/main/resources/policies/common.yaml"));
        Map<String, Object> profile = new Yaml().load(file);

        assertThat((Map<?, ?>) profile.get("letters"))
                .isNotEmpty()
                .allSatisfy((letter, rule) -> assertThat(
                                template(new TemplateId(letter.toString())).languages())
                        .contains(Language.EN));
    }

    @Test
    void aLetterInALanguageHasItsFilesAndNoOther() throws IOException {
        for (var kind : kinds()) {
            try (var folders = Files.list(FOLDER.resolve(kind.value()))) {
                assertThat(folders.filter(Files::isDirectory)
                                .map(folder -> folder.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(template(kind).languages().stream()
                                .map(Language::code)
                                .toList());
            }
        }
    }

    @Test
    void everyLetterIsWrittenInWelshToo() {
        assertThat(kinds())
                .allSatisfy(kind -> assertThat(template(kind).languages()).contains(Language.CY));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whatALetterSaysOfItselfIsInItsOwnLanguageAlone(TemplateId kind, Language language) throws IOException {
        var page = FOLDER.resolve(TemplateFiles.file(kind, language, "letter.html"));
        var own = List.of(words(Jsoup.parse(Files.readString(page)).text()).split("[^\\p{L}]+"));

        assertThat(own)
                .doesNotContainAnyElementsOf(
                        switch (language) {
                            case EN -> List.of("ac", "ein", "eich", "gennych", "mae", "rydym", "yw", "yn");
                            case CY -> List.of("and", "for", "is", "our", "please", "the", "we", "you", "your");
                        });
    }

    static Stream<Arguments> letters() {
        return kinds().stream()
                .flatMap(kind ->
                        template(kind).languages().stream().sorted().map(language -> Arguments.of(kind, language)));
    }

    private static List<TemplateId> kinds() {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("layout"))
                    .map(TemplateId::new)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LetterTemplate template(TemplateId kind) {
        return TEMPLATES.find(kind).orElseThrow();
    }

    private Draft draft(TemplateId kind, Language language, List<Fact> facts, List<Fact.Said> said) {
        LetterFacts told = Letters.facts(facts.toArray(Fact[]::new)).saying(said);
        var composition = compose.compose(Letters.ID, kind, Letters.TO_ANN, told, language);
        assertThat(composition).isInstanceOf(Composition.Drafted.class);
        return ((Composition.Drafted) composition).draft();
    }

    /** The names under which a fact is quoted: whatever it adds to a letter that is told nothing. */
    private static Set<String> wordsOf(FactName name) {
        var told = new HashMap<FactName, List<Fact>>();
        Stream.concat(
                        Letters.everyFact().stream(),
                        Stream.of(new Fact.RetentionInWords("As long as needed."), new Fact.AnswerWaits()))
                .forEach(fact -> told.computeIfAbsent(fact.name(), _ -> new ArrayList<>())
                        .add(fact));
        var names = new HashSet<String>();
        for (var fact : told.get(name)) {
            var template = new LetterTemplate(
                    Letters.SAR_2,
                    Map.of(),
                    false,
                    false,
                    Set.of(name),
                    Set.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of());
            names.addAll(new Words(template, Language.EN)
                    .of(Letters.facts(fact), Letters.TO_ANN)
                    .keySet());
        }
        names.removeAll(ALWAYS);
        return names;
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
