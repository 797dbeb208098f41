package org.footagedesk.form.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.footagedesk.form.FormSection;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.Question;

/**
 * Draws a form as a PDF that can be read aloud and filled in (PDF/UA-1): every field bears the key of its question as its
 * name, so that what comes back is read by the same definition. The same form is always the same file.
 */
public final class FormPdf {

    /** The form as the bytes of a PDF file; its words must be filled in already. */
    public byte[] draw(PrintedForm form) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var sheets = new Sheets(document, new Type(document), new Tags(document));
            var fields = new Fields(document, sheets);
            sheets.title(form.title());
            form.introduction().forEach(sheets::words);
            form.sections().forEach(section -> draw(section, sheets, fields));
            sheets.finish();
            FileFacts.write(document, form.title());
            document.setDocumentId((long) form.hashCode());
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The form " + form.name() + " could not be drawn.", broken);
        }
        return bytes.toByteArray();
    }

    private static void draw(FormSection section, Sheets sheets, Fields fields) {
        if (section.office()) {
            sheets.turn();
        }
        sheets.heading(section.title());
        section.words().forEach(sheets::words);
        section.questions().forEach(asked -> draw(section, asked.question(), sheets, fields));
    }

    private static void draw(FormSection section, Question question, Sheets sheets, Fields fields) {
        sheets.keepTogether(question.label(), question.help(), Fields.height(question));
        switch (question.kind()) {
            case TICK -> fields.tick(section, question);
            case YES_NO, CHOICE -> {
                sheets.label(Labels.of(question), question.help());
                fields.choice(section, question);
            }
            case LINE, TEXT, DATE, MONEY, SIGNATURE -> {
                sheets.label(Labels.of(question), question.help());
                fields.text(section, question);
            }
        }
    }
}
