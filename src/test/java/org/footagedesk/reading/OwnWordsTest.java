package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.Language;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    private static final String QUOTED = """

            On Tue, 3 Mar 2026 at 10:00, Anytown Council wrote:
            > Thank you for your request for the footage of you. We have it and will answer you by 3 April.
            > If somebody has died, please tell us. You may make a complaint to us about our staff.
            """;

    @Test
    void whatIsQuotedIsNotSaid() {
        assertThat(OwnWords.of("Re: your request", "I wore a red coat.\n" + QUOTED))
                .contains("I wore a red coat.", "Re: your request")
                .doesNotContain("died", "complaint", "Thank you");
    }

    @Test
    void aWelshAnswerAboveAnEnglishLetterIsWelsh() {
        String words = OwnWords.of("Re: your request", "Mae gennyf y ffurflen. Diolch yn fawr.\n" + QUOTED);

        assertThat(WrittenIn.of(words)).contains(Language.CY);
    }
}
