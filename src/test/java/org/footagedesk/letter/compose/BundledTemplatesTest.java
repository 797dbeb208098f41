package org.footagedesk.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTemplatesTest {

    private static final Path FOLDER = Path.of("templates");

    @ParameterizedTest
    @MethodSource("letters")
    void everyFolderIsALetterWithBothFacesAndASubject(TemplateId letter) {
        assertThat(new BundledTemplates().find(letter)).isPresent();
        assertThat(Stream.of("en/letter.html", "en/letter.txt", "en/subject.txt"))
                .allMatch(file ->
                        Files.isRegularFile(FOLDER.resolve(letter.value()).resolve(file)));
    }

    @Test
    void noTemplateSetsWordsAsMarkup() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var pages = files.filter(file -> file.toString().endsWith(".html")).toList();

            assertThat(pages)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(page ->
                            assertThat(Files.readString(page)).doesNotContain("utext", "[(", "[[", "__$", "th:on"));
        }
    }

    @Test
    void aComplaintIsAcknowledgedByAPerson() {
        var complaint = new BundledTemplates().find(new TemplateId("CMP-1")).orElseThrow();

        assertThat(complaint.mayBeAutomatic()).isFalse();
    }

    @Test
    void aLetterWithoutAFolderIsNotFound() {
        assertThat(new BundledTemplates().find(new TemplateId("XYZ-9"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        colour: red | key 'colour' is not known here
        title: 7 | key 'title' must have keys and texts
        title: { cy: Llythyr } | key 'title' has no English title
        title: { en: A letter, fr: Une lettre } | key 'title' names the language 'fr', which is not known
        asks: [{ field: why, kind: TEXT }] | key 'label' is missing, or no text
        needs: [birth_date] | key 'needs' lists 'birth_date', which is not known
        approvers: [CLERK] | key 'approvers' is not known here
        """)
    void aMistakeIsNamedWithFileAndKey(String mistake, String complaint) {
        var key = mistake.substring(0, mistake.indexOf(':'));
        var right = Stream.of(
                        "title: { en: A letter }", "automatic: true", "acknowledgement: true", "needs: [received]")
                .filter(line -> !line.startsWith(key + ":"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Stream.concat(right, Stream.of(mistake))))
                .withMessage("templates/X/fields.yaml" + (key.equals("asks") ? ", asks: " : ": ") + complaint + ".");
    }

    @Test
    void aKeyThatIsLeftOutIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Stream.of("title: { en: A letter }")))
                .withMessageContaining("key 'automatic' is missing");
    }

    private static LetterTemplate read(Stream<String> lines) {
        var yaml = String.join("\n", lines.toList()).getBytes(StandardCharsets.UTF_8);
        return new FieldsFile("templates/X/fields.yaml", new ByteArrayInputStream(yaml))
                .template(new TemplateId("SAR-2"));
    }

    static Stream<TemplateId> letters() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("layout"))
                    .map(TemplateId::new)
                    .toList()
                    .stream();
        }
    }
}
