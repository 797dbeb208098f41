package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Goes through an open page with the Tab key alone, from its first link to its end. */
final class Keyboard {

    /** What can be used: of radio buttons that belong together the Tab key stops at one, and a frame is a page of its own; where a browser stops to scroll is its own affair. */
    private static final String USABLE = """
            const groups = new Set();
            const usable = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,video,[tabindex]')]
                .filter(control => control.tabIndex >= 0 && !control.disabled && control.type !== 'hidden')
                .filter(control => control.checkVisibility({ visibilityProperty: true }))
                .filter(control => {
                    if (control.type !== 'radio') return true;
                    const group = [...document.getElementsByName(control.name)].filter(one => one.form === control.form);
                    return control === (group.find(one => one.checked) ?? group[0]);
                });
            const called = control => (control.labels?.[0]?.innerText || control.innerText || control.id || control.tagName)
                .trim().split('\\n')[0] + ' (' + control.tagName.toLowerCase() + ')';
            """;

    private static final String BEGIN = USABLE + """
            window.reached = [];
            window.unmarked = [];
            document.addEventListener('focusin', event => {
                const control = event.target;
                if (!usable.includes(control) || window.reached.at(-1) === control) return;
                window.reached.push(control);
                const style = getComputedStyle(control);
                const own = ['radio', 'checkbox'].includes(control.type);
                if (!own && style.outlineStyle === 'none' && style.boxShadow === 'none') window.unmarked.push(called(control));
            });
            window.last = usable.at(-1);
            usable[0]?.blur();
            usable[0]?.focus({ focusVisible: true });
            return usable.map(called);
            """;

    private static final int STOPS_INSIDE_A_CONTROL = 8;

    private Keyboard() {}

    /** Everything that can be used is reached, in the order in which it is read, and shows that one is there. */
    static void reachesEverything(Browser browser, String name) {
        @SuppressWarnings("unchecked")
        var usable = (List<String>) browser.ask(BEGIN);
        int most = usable.size() * STOPS_INSIDE_A_CONTROL;
        for (int pressed = 0; pressed < most && !atTheEnd(browser); pressed++) {
            tab(browser.driver());
        }
        assertThat(browser.ask(USABLE + "return window.reached.map(called)"))
                .as("what the Tab key reaches of '%s'", name)
                .isEqualTo(usable);
        assertThat(browser.ask("return window.unmarked"))
                .as("what of '%s' does not show that the keyboard is there", name)
                .isEqualTo(List.of());
    }

    private static boolean atTheEnd(Browser browser) {
        return Boolean.TRUE.equals(browser.ask("return window.reached.includes(window.last)"));
    }

    private static void tab(ChromeDriver driver) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }
}
