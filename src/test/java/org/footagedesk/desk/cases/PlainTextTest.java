package org.footagedesk.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void wordsLinesAndTabsStay() {
        assertThat(PlainText.of("Grüße,\tAnn\r\nفاتورة\rend\n")).isEqualTo("Grüße,\tAnn\nفاتورة\nend\n");
    }

    @Test
    void whatNobodySeesIsShownAsUnknown() {
        assertThat(PlainText.of("a\u0000b\u001b[31mc\u202efdp.exe\u2066d"))
                .isEqualTo("a\ufffdb\ufffd[31mc\ufffdfdp.exe\ufffdd");
    }
}
