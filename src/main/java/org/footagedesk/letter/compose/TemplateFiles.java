package org.footagedesk.letter.compose;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.shared.Language;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files of {@code templates}, filled in; nothing else is ever taken for a template. */
final class TemplateFiles {

    static final String ROOT = "templates/";

    private final ITemplateEngine engine = engine();

    String html(TemplateId id, Language language, Map<String, Object> words) {
        return filled(file(id, language, "letter.html"), language, words);
    }

    String text(TemplateId id, Language language, Map<String, Object> words) {
        return withoutGaps(filled(file(id, language, "letter.txt"), language, words));
    }

    String subject(TemplateId id, Language language, Map<String, Object> words) {
        return filled(file(id, language, "subject.txt"), language, words).strip();
    }

    String textLayout(Language language, Map<String, Object> words) {
        return withoutGaps(filled("layout/" + language.code() + ".txt", language, words)) + "\n";
    }

    /** Below the folder of all templates. */
    static String file(TemplateId id, Language language, String name) {
        return id + "/" + language.code() + "/" + name;
    }

    private String filled(String file, Language language, Map<String, Object> words) {
        return engine.process(file, new Context(language.locale(), words));
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
