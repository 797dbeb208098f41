package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEATH      | Please send me the footage of my husband. He died on Tuesday.
            DEATH      | I am her son. My mother has died.
            DEATH      | My late father fell on your steps.
            DEATH      | I am the executor of her will.
            DEATH      | She passed away last week.
            COMPULSION | My employer told me to ask for it and to bring it to work.
            COMPULSION | My boss says I have to get this or I will lose my job.
            COMPULSION | We write on behalf of our employee, who must show us where he was.
            COMPULSION | My landlord is making me get the footage of me.
            COMPULSION | Their employer requires them to get it.
            COMPULSION | Our line manager told us that we must bring the footage.
            COMPULSION | It is a condition of my employment that you send it.
            """)
    void whatAPersonMustThinkAboutIsHeard(Signal signal, String words) {
        assertThat(Signal.in(words)).containsExactly(signal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My phone died, so I could not call. Please send me the footage of me.",
                "The battery had died in my car.",
                "I was late for work. My employer is round the corner.",
                "I was dead tired and fell.",
                "The shop manager told me to ask you for the footage of me.",
                "My insurance company said I should ask you.",
                "After work made my way home and I fell at the ramp.",
                "The employee at the desk told me to write.",
                "My boss told me to take the bins out, and I fell."
            })
    void ordinaryWordsAreNone(String words) {
        assertThat(Signal.in(words)).isEmpty();
    }
}
