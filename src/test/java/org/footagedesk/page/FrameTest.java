package org.footagedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class FrameTest {

    @Test
    void everyPageOfADemonstrationSaysSo() {
        assertThat(page(new Frame("Anytown Council", "CCTV footage requests", true), List.of()))
                .contains("This is a demonstration");
        assertThat(page(new Frame("Anytown Council", "CCTV footage requests", false), List.of()))
                .doesNotContain("emonstration");
    }

    @Test
    void thePageNamesTheBodyAndCarriesItsSkipLink() {
        assertThat(page(new Frame("Anytown <b>Council</b>", "CCTV footage requests", false), List.of()))
                .contains("<title>Accessibility – Anytown &lt;b&gt;Council&lt;/b&gt;</title>")
                .contains("href=\"#main-content\"")
                .containsOnlyOnce("id=\"main-content\"")
                .doesNotContain("<b>Council");
    }

    @Test
    void anErrorIsAnnouncedInTheTitle() {
        assertThat(page(
                        new Frame("Anytown Council", "CCTV footage requests", false),
                        List.of(new FieldError("received", "Enter a time that is not in the future"))))
                .contains("<title>Error: Accessibility – ");
    }

    @Test
    void noPageCarriesAScriptOrStyleOfItsOwn() {
        assertThat(page(new Frame("Anytown Council", "CCTV footage requests", true), List.of()))
                .doesNotContain("style=")
                .doesNotContain("onclick")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    private static String page(Frame frame, List<FieldError> errors) {
        var views = new ClassLoaderTemplateResolver();
        views.setPrefix("views/");
        views.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(views);
        engine.setLinkBuilder(new RootLinks());
        return engine.process("accessibility", new Context(Locale.UK, Map.of("frame", frame, "errors", errors)));
    }

    /** Links without a web server: the application stands at the root. */
    private static final class RootLinks extends org.thymeleaf.linkbuilder.StandardLinkBuilder {
        @Override
        protected String computeContextPath(
                org.thymeleaf.context.IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }
}
