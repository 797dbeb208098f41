package org.footagedesk.form.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The A4 pages of a form, filled from top to bottom; measures are in points. */
final class Sheets {

    static final float MARGIN = 50;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float BOTTOM = 60;
    private static final float LEADING = 1.3f;
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float LABEL = 10.5f;
    private static final float HELP = 9.5f;

    private final PDDocument document;
    private final Type type;
    private final Tags tags;
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;

    Sheets(PDDocument document, Type type, Tags tags) {
        this.document = document;
        this.type = type;
        this.tags = tags;
        turn();
    }

    /** On to a new page. */
    void turn() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.begin(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    void title(String words) {
        write("H1", words, type.bold(), TITLE, MARGIN);
        y -= 6;
    }

    void heading(String words) {
        room(110);
        y -= 10;
        write("H2", words, type.bold(), HEADING, MARGIN);
        y -= 4;
    }

    void words(String words) {
        write("P", words, type.plain(), LABEL, MARGIN);
        y -= 5;
    }

    void label(String label, String help) {
        write("P", label, type.bold(), LABEL, MARGIN);
        if (!help.isEmpty()) {
            write("P", help, type.plain(), HELP, MARGIN);
        }
    }

    /** Words to the right of a box, on the line of that box. */
    void beside(String words, float left) {
        float top = y;
        write("P", words, type.plain(), LABEL, left);
        y = Math.min(y, top - LABEL * LEADING);
    }

    /** Leaves no label alone at the foot of a page. */
    void keepTogether(String label, String help, float field) {
        int lines = 1 + label.length() / 85 + (help.isEmpty() ? 0 : 1 + help.length() / 95);
        room(lines * LABEL * LEADING + field + 12);
    }

    /** The place for a box of that size at the left margin, which is drawn; what follows stands below it. */
    PDRectangle box(float width, float height) {
        y -= 3;
        var box = new PDRectangle(MARGIN, y - height, width, height);
        frame(box);
        y -= height + 7;
        return box;
    }

    /** The place for a small square on the current line, which is drawn. */
    PDRectangle square(float size) {
        var square = new PDRectangle(MARGIN, y - size - 1, size, size);
        frame(square);
        return square;
    }

    void skip(float points) {
        y -= points;
    }

    PDPage page() {
        return page;
    }

    PDFont font() {
        return type.plain();
    }

    Tags tags() {
        return tags;
    }

    void finish() throws IOException {
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            try (var stream = stream(document.getPage(number - 1))) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                line(stream, "Page %d of %d".formatted(number, pages), type.plain(), 9, MARGIN, 30);
                stream.endMarkedContent();
            }
        }
        tags.finish();
    }

    private void room(float height) {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    private void write(String sort, String words, PDFont font, float size, float left) {
        try {
            var lines = Type.lines(words, font, size, MARGIN + WIDTH - left);
            room(lines.size() * size * LEADING);
            try (var stream = stream(page)) {
                stream.beginMarkedContent(COSName.getPDFName(sort), tags.mark(sort, page));
                for (var line : lines) {
                    line(stream, line, font, size, left, y - size);
                    y -= size * LEADING;
                }
                stream.endMarkedContent();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The words of a form could not be written.", broken);
        }
    }

    private void frame(PDRectangle box) {
        try (var stream = stream(page)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.setLineWidth(1);
            stream.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            stream.stroke();
            stream.endMarkedContent();
        } catch (IOException broken) {
            throw new UncheckedIOException("A box of a form could not be drawn.", broken);
        }
    }

    private PDPageContentStream stream(PDPage onto) throws IOException {
        return new PDPageContentStream(document, onto, AppendMode.APPEND, true);
    }

    private static void line(
            PDPageContentStream stream, String words, PDFont font, float size, float left, float bottom)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(left, bottom);
        stream.showText(words);
        stream.endText();
    }
}
