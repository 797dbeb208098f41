package org.footagedesk.letter.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.TemplateId;

/** The letters of the folder {@code templates}, which travels with the program. */
public final class BundledTemplates implements LetterTemplates {

    private final Map<TemplateId, Optional<LetterTemplate>> known = new ConcurrentHashMap<>();

    /** A folder whose {@code fields.yaml} is wrong is an error that names the file and the key. */
    @Override
    public Optional<LetterTemplate> find(TemplateId id) {
        return known.computeIfAbsent(id, BundledTemplates::read);
    }

    private static Optional<LetterTemplate> read(TemplateId id) {
        var file = TemplateFiles.ROOT + id + "/fields.yaml";
        try (var yaml = BundledTemplates.class.getClassLoader().getResourceAsStream(file)) {
            return yaml == null ? Optional.empty() : Optional.of(new FieldsFile(file, yaml).template(id));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file + ".", broken);
        }
    }
}
