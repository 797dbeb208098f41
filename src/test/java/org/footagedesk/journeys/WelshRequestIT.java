package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody writes in Welsh to a body that answers in Welsh (DOMAIN F, extra probes; D.2). */
@OnASetDay("desk.policy=dyfed-powys")
class WelshRequestIT {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    void whoWritesInWelshIsAnsweredInWelshByTheSameDay() {
        desk.becomes("2026-03-04T10:00");
        desk.mail(
                "Nia Puw",
                "nia.puw@home.example",
                "Cais CCTV",
                "Annwyl Heddlu, hoffwn gael copi o'r CCTV ohonof i yn Aberystwyth. Roeddwn i yno ar 2 Mawrth 2026 am 14:00,"
                        + " mewn cot goch. This is a subject access request. Diolch yn fawr, Nia Puw");
        desk.mail(
                "Nan Pugh",
                "nan.pugh@home.example",
                "CCTV request",
                "Please send me a copy of the CCTV of me in Aberystwyth. I was there on 2 March 2026 at 14:00 in a red coat."
                        + " This is a subject access request. Thank you, Nan Pugh");
        String welsh = desk.casesWith("nia.puw@home.example").getFirst();
        String english = desk.casesWith("nan.pugh@home.example").getFirst();
        String letter = desk.letters(welsh).getFirst().split(" ")[0];

        assertThat(desk.text(welsh, letter)).contains("Ein cyfeirnod", "Annwyl");
        desk.sends("clerk", welsh, letter);
        assertThat(desk.mailboxOf("nia.puw@home.example").getLast()).contains("Ein cyfeirnod");
        assertThat(desk.text(english, desk.letters(english).getFirst().split(" ")[0]))
                .contains("Our reference", "Dear");
        assertThat(desk.owed(welsh, "sar-answer").get("due"))
                .isEqualTo(desk.owed(english, "sar-answer").get("due"));
    }

    @Test
    void theLetterOfAStepIsInTheLanguageOfThePersonToo() {
        desk.becomes("2026-03-05T10:00");
        desk.mail(
                "Mair Puw",
                "mair.puw@home.example",
                "Cais CCTV",
                "Annwyl Heddlu, hoffwn gael copi o'r CCTV ohonof i yn Aberystwyth. Roeddwn i yno ar 3 Mawrth 2026 am 14:00."
                        + " This is a subject access request. Diolch yn fawr, Mair Puw");
        String reference = desk.casesWith("mair.puw@home.example").getFirst();

        assertThat(desk.step(
                                "controller",
                                reference,
                                "ask-information",
                                Map.of("needed_to_identify", "no", "needed", "Yr awr"))
                        .status())
                .isEqualTo(200);
        assertThat(desk.text(reference, "SAR-5")).contains("Ein cyfeirnod", "Yr awr");
    }
}
