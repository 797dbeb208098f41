package org.footagedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.PolicyRules.Rule;
import org.junit.jupiter.api.Test;

/** Every rule of the policy is executed and shown by a test, or it is a matter for people who are prompted; the table says which. */
class PolicyCoverageTest {

    private static final Path COMMITTED = Path.of("docs", "policy-coverage.md");
    private static final Path DRAWN = Path.of("target", "policy-coverage.md");
    private static final Path DOMAIN = Path.of("..", "shared", "DOMAIN.md");
    private static final Pattern ROW = Pattern.compile("^\\| T-([0-9A-Za-z.,\\- ]+?) \\|", Pattern.MULTILINE);
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.(\\d+)-(\\d+)\\.(\\d+)");

    private final List<Rule> rules = PolicyRules.all();
    private final Map<String, TreeSet<String>> shown = shown();

    @Test
    void everyRuleIsShownByATestOrIsAMatterForPeople() {
        assertThat(rules)
                .filteredOn(
                        rule -> !shown.containsKey(rule.id()) && rule.people().isEmpty())
                .extracting(Rule::id)
                .as("rules with neither a test that carries @Shows nor a reason why they are for people")
                .isEmpty();
    }

    @Test
    void whatIsNamedAsExecutingARuleIsThere() {
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.by()).as(rule.id()).isNotEmpty();
            assertThat(rule.missing()).as(rule.id()).isEmpty();
        });
    }

    @Test
    void aTestShowsNoRuleThatThereIsNot() {
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().containsAll(shown.keySet());
    }

    @Test
    void theListHoldsEveryRuleOfThePolicy() throws IOException {
        assumeThat(DOMAIN).as("the rules as they were written down").exists();
        String written = Files.readString(DOMAIN);
        String table = written.substring(written.indexOf("### A.2"), written.indexOf("### A.3"));

        assertThat(rules)
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(ROW.matcher(table)
                        .results()
                        .flatMap(row -> Stream.of(row.group(1).split(", ")))
                        .flatMap(PolicyCoverageTest::each)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theCommittedTableIsTheOneThatIsDrawn() throws IOException {
        String drawn = table();
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);

        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("%s is out of date; run: cp %s %s", COMMITTED, DRAWN, COMMITTED)
                .isEqualTo(drawn);
    }

    private String table() {
        long people = rules.stream().filter(rule -> rule.people().isPresent()).count();
        var lines = new StringBuilder("""
                # How the policy is covered

                Every rule of the CCTV policy of Totnes Town Council (March 2025), what of the product executes it, and which
                tests show it. Drawn from `src/test/resources/policy/rules.yaml` and the tests that carry `@Shows`; a rule with
                neither a test nor a reason why it is a matter for people fails the build. To draw it anew, run
                `./mvnw verify -Dtest=PolicyCoverageTest`, then `cp target/policy-coverage.md docs/policy-coverage.md`.

                %d rules; %d of them are for people, whom the desk prompts and for whom it keeps the record.

                | rule | demands | executed by | shown by |
                |---|---|---|---|
                """.formatted(rules.size(), people));
        for (Rule rule : rules) {
            lines.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.demands(),
                            rule.by().stream().map(thing -> "`" + thing + "`").collect(Collectors.joining("<br>"))
                                    + rule.people()
                                            .map(why -> "<br>For people: " + why)
                                            .orElse(""),
                            shown.getOrDefault(rule.id(), new TreeSet<>()).stream()
                                    .map(test -> "`" + test + "`")
                                    .collect(Collectors.joining("<br>"))));
        }
        return lines.toString();
    }

    private static Map<String, TreeSet<String>> shown() {
        var shown = new TreeMap<String, TreeSet<String>>();
        for (JavaClass tests : new ClassFileImporter().importPath(Path.of("target", "test-classes"))) {
            tests.tryGetAnnotationOfType(Shows.class).ifPresent(shows -> add(shown, shows, tests.getSimpleName()));
            for (JavaMethod test : tests.getMethods()) {
                test.tryGetAnnotationOfType(Shows.class)
                        .ifPresent(shows -> add(shown, shows, tests.getSimpleName() + "." + test.getName()));
            }
        }
        return shown;
    }

    private static void add(Map<String, TreeSet<String>> shown, Shows shows, String test) {
        for (String rule : shows.value()) {
            shown.computeIfAbsent(rule, _ -> new TreeSet<>()).add(test);
        }
    }

    /** {@code 2.5-2.7} and {@code T-9.9} as the ids they stand for. */
    private static Stream<String> each(String written) {
        Matcher range = RANGE.matcher(written.strip());
        return range.matches()
                ? IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(4)))
                        .mapToObj(number -> "T-" + range.group(1) + "." + number)
                : Stream.of("T-" + written.strip());
    }
}
