package org.footagedesk.form.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two fonts of a form, embedded whole: what people type is set in them too. */
final class Type {

    private final PDFont plain;
    private final PDFont bold;

    Type(PDDocument document) throws IOException {
        this.plain = font(document, "LiberationSans-Regular.ttf", false);
        this.bold = font(document, "LiberationSans-Bold.ttf", true);
    }

    PDFont plain() {
        return plain;
    }

    PDFont bold() {
        return bold;
    }

    /** The words in lines no wider than that many points. */
    static List<String> lines(String words, PDFont font, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static PDFont font(PDDocument document, String file, boolean subset) throws IOException {
        try (InputStream font = Objects.requireNonNull(Type.class.getResourceAsStream("/fonts/" + file), file)) {
            return PDType0Font.load(document, font, subset);
        }
    }
}
