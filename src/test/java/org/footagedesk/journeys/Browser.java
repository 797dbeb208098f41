package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.footagedesk.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser, used as a person uses it: by the words on labels, links and buttons. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Patience.LONG;

    private final URI desk;
    private final boolean scripts;
    private final Path folder;
    private final ChromeDriver driver;

    private Browser(URI desk, boolean scripts, Path folder, ChromeDriver driver) {
        this.desk = desk;
        this.scripts = scripts;
        this.folder = folder;
        this.driver = driver;
    }

    static Browser open(RunningDesk desk) {
        return open(desk, true);
    }

    static Browser withoutScripts(RunningDesk desk) {
        return open(desk, false);
    }

    private static Browser open(RunningDesk desk, boolean scripts) {
        var folder = Chromium.freshFolder();
        var browser = new Browser(desk.address(), scripts, folder, Chromium.start(folder));
        browser.runScripts(scripts);
        return browser;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Whatever tool looks at a page may need scripts where its reader has none; the page itself has loaded without. */
    void examined(Runnable look) {
        runScripts(true);
        look.run();
        runScripts(scripts);
    }

    private void runScripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Where downloads arrive. */
    Path folder() {
        return folder;
    }

    Browser go(String path) {
        driver.get(desk.resolve(path).toString());
        return this;
    }

    /** Opens a document as it would look by itself, away from the desk. */
    Browser show(String html) {
        var document = html.getBytes(StandardCharsets.UTF_8);
        driver.get("data:text/html;charset=utf-8;base64," + Base64.getEncoder().encodeToString(document));
        return this;
    }

    Browser signIn(String name, RunningDesk desk) {
        go("/desk");
        write("Name", name);
        write("Password", desk.password());
        return press("Sign in");
    }

    /** Presses the button, or follows the link, whose words begin so: with the Enter key. */
    Browser press(String words) {
        var quoted = quoted(words);
        var control = seen(By.xpath("//button[starts-with(normalize-space(.), " + quoted
                + ")] | //a[starts-with(normalize-space(.), " + quoted + ")]"));
        String before = pageId();
        control.sendKeys(Keys.ENTER);
        waited(browser -> !pageId().equals(before) || !control.isDisplayed());
        return this;
    }

    /** Opens what is folded away under these words, with the Enter key. */
    Browser unfold(String words) {
        seen(By.xpath("//summary[contains(normalize-space(.), " + quoted(words) + ")]"))
                .sendKeys(Keys.ENTER);
        return this;
    }

    Browser write(String label, String value) {
        var field = field(label);
        field.clear();
        field.sendKeys(value);
        return this;
    }

    /** Sets a field whose browser control takes a value in parts, such as a day or a time. */
    Browser set(String label, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", field(label), value);
        return this;
    }

    /** Chooses or ticks it, with the space bar. */
    Browser choose(String label) {
        field(label).sendKeys(Keys.SPACE);
        return this;
    }

    Browser select(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Answers a question that stands over its own choices, with the space bar. */
    Browser answer(String question, String choice) {
        var choices = "//fieldset[legend[contains(normalize-space(.), " + quoted(question) + ")]]";
        var label = seen(By.xpath(choices + "//label[normalize-space(.) = " + quoted(choice) + "]"));
        driver.findElement(By.id(String.valueOf(label.getDomAttribute("for")))).sendKeys(Keys.SPACE);
        return this;
    }

    WebElement field(String label) {
        var labels = driver.findElements(By.xpath("//label[normalize-space(.) = " + quoted(label) + "]"));
        var shown = labels.stream().filter(WebElement::isDisplayed).toList();
        var id = (shown.isEmpty() ? labels : shown)
                .stream()
                        .map(found -> String.valueOf(found.getDomAttribute("for")))
                        .findFirst();
        assertThat(id).as("a field '%s' on %s", label, driver.getCurrentUrl()).isPresent();
        return driver.findElement(By.id(id.get()));
    }

    String words() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String path() {
        return URI.create(String.valueOf(driver.getCurrentUrl())).getPath();
    }

    /** Waits until the page, fetched again where it must be, says these words. */
    Browser waitFor(String words) {
        waited(browser -> words().contains(words));
        return this;
    }

    /** Fetches the page again and again until it says these words. */
    Browser waitAt(String path, String words) {
        waited(browser -> go(path).words().contains(words));
        return this;
    }

    /** Sends the form in which the field stands. */
    Browser send(WebElement field) {
        String before = pageId();
        field.submit();
        waited(browser -> !pageId().equals(before));
        return this;
    }

    WebElement seen(By by) {
        return waited(browser -> browser.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    private <T> T waited(Function<WebDriver, T> what) {
        return new WebDriverWait(driver, PATIENCE).until(browser -> {
            try {
                return what.apply(browser);
            } catch (WebDriverException failed) {
                if (pageChanged(failed)) {
                    return null;
                }
                throw failed;
            }
        });
    }

    /** The element looked at belongs to a page that has just gone: ChromeDriver says so in either of two ways. */
    private static boolean pageChanged(WebDriverException failed) {
        return failed instanceof StaleElementReferenceException
                || String.valueOf(failed.getMessage()).contains("does not belong to the document");
    }

    private String pageId() {
        return String.valueOf(ask("return performance.timeOrigin + location.href"));
    }

    private static String quoted(String words) {
        return words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    }

    @Override
    public void close() {
        driver.quit();
    }
}
