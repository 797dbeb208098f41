package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenInTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CY | Annwyl Gyngor, hoffwn gael copi o'r lluniau ohonof i. Roeddwn i yno ddydd Llun. Diolch yn fawr
            CY | Mae'r camera yn y dref. Oes gennych chi ffurflen gais, os gwelwch yn dda?
            EN | Please send me the footage of me. I was at the ramp on Monday.
            EN | I live in Llanfair and was in the square of Y Trallwng with my mother.
            """)
    void theSmallWordsTellTheLanguage(Language language, String words) {
        assertThat(WrittenIn.of(words)).contains(language);
    }

    @Test
    void tooFewWordsTellNothing() {
        assertThat(WrittenIn.of("CCTV 2/3/26 14:00")).isEmpty();
        assertThat(WrittenIn.of("Diolch / Thank you")).isEmpty();
    }
}
