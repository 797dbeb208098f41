package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A careful look at a page, on a desk's screen and on a phone: accessible, nothing beside the screen, all within reach of the
 * keyboard, and a picture kept.
 */
final class Look {

    static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private enum Screen {
        DESKTOP(1280, 900),
        PHONE(375, 812);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private Look() {}

    /** Looks at the page that is open; its pictures are kept under this name. */
    static void at(Browser browser, String name) {
        browser.examined(() -> look(browser, name));
    }

    private static void look(Browser browser, String name) {
        for (var screen : Screen.values()) {
            var driver = browser.driver();
            on(screen, driver);
            keepPicture(driver, screen, name);
            assertThat(browser.ask(
                            "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                    .as("what of '%s' stands beside the screen of a %s", name, screen)
                    .isEqualTo(0L);
            assertThat(violations(driver)).as("'%s' on a %s", name, screen).isEmpty();
            Keyboard.reachesEverything(browser, name);
        }
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static void on(Screen screen, ChromeDriver driver) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width, "height", screen.height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static List<String> violations(ChromeDriver driver) {
        // A letter in its frame may run nothing, axe neither; the letter is looked at by itself.
        // In legacy mode no second window is opened, which a busy machine may not show in time.
        return new AxeBuilder()
                .withTags(WCAG_22_AA).disableIframeTesting().setLegacyMode().analyze(driver).getViolations().stream()
                        .map(Look::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }

    private static void keepPicture(ChromeDriver driver, Screen screen, String name) {
        var picture = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", whole(driver)));
        try {
            Files.write(
                    Files.createDirectories(PICTURES)
                            .resolve(name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png"),
                    Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Object> whole(ChromeDriver driver) {
        var size = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        @SuppressWarnings("unchecked")
        var content = (Map<String, Object>) size.get("cssContentSize");
        return Map.of("x", 0, "y", 0, "width", content.get("width"), "height", content.get("height"), "scale", 1);
    }
}
