package org.footagedesk.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEndingTest {

    @ParameterizedTest
    @CsvSource({
        "passport.pdf, .pdf",
        "Photo.JPEG, .jpeg",
        "letter.docx, .docx",
        "letter.docm, .bin",
        "page.html, .bin",
        "run.pdf.exe, .bin",
        "noending, .bin",
        ".pdf, .pdf"
    })
    void aFileEndsInSuchAWayThatNothingRunsWhenItIsOpened(String name, String ending) {
        assertThat(FileEnding.of(name)).isEqualTo(ending);
    }
}
