package org.footagedesk.letter.compose;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footagedesk.letter.TemplateId;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files of {@code templates}, filled in; nothing else is ever taken for a template. */
final class TemplateFiles {

    static final String ROOT = "templates/";

    private final ITemplateEngine engine = engine();

    String html(TemplateId id, Map<String, Object> words) {
        return filled(id + "/letter.html", words);
    }

    String text(TemplateId id, Map<String, Object> words) {
        return withoutGaps(filled(id + "/letter.txt", words));
    }

    String subject(TemplateId id, Map<String, Object> words) {
        return filled(id + "/subject.txt", words).strip();
    }

    String textLayout(Map<String, Object> words) {
        return withoutGaps(filled("layout.txt", words)) + "\n";
    }

    private String filled(String file, Map<String, Object> words) {
        return engine.process(file, new Context(Locale.UK, words));
    }

    /** Parts that were left out leave blank lines behind. */
    private static String withoutGaps(String text) {
        return text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    private static ITemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files(TemplateMode.HTML, "*.html"));
        engine.addTemplateResolver(files(TemplateMode.TEXT, "*.txt"));
        return engine;
    }

    private static ClassLoaderTemplateResolver files(TemplateMode mode, String names) {
        var resolver = new ClassLoaderTemplateResolver(TemplateFiles.class.getClassLoader());
        resolver.setPrefix(ROOT);
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
