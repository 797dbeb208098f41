package org.footagedesk.reading.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF: the text of its pages line by line as they look, and what was filled into its form. */
final class PdfPaper {

    private static final int SIGNATURE_WITHIN = 1_024;

    private PdfPaper() {}

    static boolean is(byte[] paper) {
        int start = Math.min(paper.length, SIGNATURE_WITHIN);
        return new String(paper, 0, start, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    static PaperText read(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PaperText(text(document), formFields(document));
        } catch (InvalidPasswordException needsPassword) {
            return PaperText.LOCKED;
        }
    }

    private static String text(PDDocument document) throws IOException {
        var pages = new PDFTextStripper();
        pages.setSortByPosition(true);
        pages.setLineSeparator("\n");
        var text = new StringWriter();
        for (int page = 1;
                page <= document.getNumberOfPages() && text.getBuffer().length() < Frames.LONGEST_TEXT;
                page++) {
            pages.setStartPage(page);
            pages.setEndPage(page);
            pages.writeText(document, text);
        }
        return text.toString().strip();
    }

    private static Map<String, String> formFields(PDDocument document) {
        Map<String, String> fields = new LinkedHashMap<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return fields;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField) {
                fields.put(
                        field.getFullyQualifiedName(), field.getValueAsString().strip());
            }
        }
        return fields;
    }
}
