package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nBcc: b", "a\r\nb", "a\u0000b", "a\u2028b", "a\u0085b"})
    void aLineBreakNeverGetsIntoAHeader(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderValue(text));
    }

    @Test
    void aStrangersWordsArePutOnOneLine() {
        assertThat(HeaderValue.fromStranger("Ann\r\nBcc: all@desk.example").value())
                .isEqualTo("Ann Bcc: all@desk.example");
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        assertThat(new HeaderValue("Zoë O'Neill, re: café").value()).isEqualTo("Zoë O'Neill, re: café");
    }
}
