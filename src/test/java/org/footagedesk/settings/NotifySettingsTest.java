package org.footagedesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotifySettingsTest {

    @Test
    void aProductionDeskThatUsesNotifyNamesWhatItLacks() {
        assertThat(missing(Mode.PRODUCTION, true)).contains("desk.notify.api-key", "desk.notify.email-template");
    }

    @Test
    void nobodyElseNeedsIt() {
        assertThat(missing(Mode.PRODUCTION, false)).noneMatch(name -> name.startsWith("desk.notify"));
        assertThat(missing(Mode.DEMONSTRATION, true)).noneMatch(name -> name.startsWith("desk.notify"));
    }

    @Test
    void theKeyIsNeverShown() {
        assertThat(new DeskSettings.Notify(true, "hush", "t", "a")).asString().doesNotContain("hush");
    }

    private static List<String> missing(Mode mode, boolean on) {
        return new DeskSettings(
                        mode,
                        Path.of("home"),
                        null,
                        new DeskSettings.Database(null, null, null, null, null),
                        new DeskSettings.Smtp(null, null, null, null),
                        new DeskSettings.Imap(null, null, null, null),
                        new DeskSettings.Notify(on, null, null, "https://notify.example"),
                        new DeskSettings.Demonstration(List.of()))
                .missing();
    }
}
