package org.footagedesk.letter.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.footagedesk.letter.Draft;

/**
 * Letters one after another, to be printed on both sides: each begins on a front side, what is enclosed follows it, and a
 * line above its address says how it is posted. The address stands in the window of a DL envelope when the page is folded
 * in three.
 */
public final class PostBatchPdf {

    /** From the top of the page, where the window of the envelope begins, in points: 47 millimetres. */
    private static final float WINDOW = 133;

    private static final float LEFT = 62;
    private static final float SMALL = 8;

    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final Function<Draft, byte[]> print;

    /** @param print makes the PDF of a letter */
    public PostBatchPdf(Function<Draft, byte[]> print) {
        this.print = print;
    }

    /** The batch as the bytes of one PDF file; no letters give a single empty page. */
    public byte[] of(List<LetterToPost> letters) {
        var bytes = new ByteArrayOutputStream();
        try (var batch = new PDDocument()) {
            for (var letter : letters) {
                add(letter, batch);
            }
            if (batch.getNumberOfPages() == 0) {
                batch.addPage(new PDPage(PDRectangle.A4));
            }
            batch.getDocumentInformation().setTitle("Letters to post");
            batch.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("The letters to post could not be put together.", broken);
        }
        return bytes.toByteArray();
    }

    private void add(LetterToPost letter, PDDocument batch) throws IOException {
        int first = batch.getNumberOfPages();
        append(print.apply(letter.draft()), batch);
        for (var enclosed : letter.enclosed()) {
            toFrontSide(batch);
            append(enclosed, batch);
        }
        mark(letter, batch, batch.getPage(first));
        toFrontSide(batch);
    }

    /** Fields become ink: two forms in one file would share their answers. */
    private void append(byte[] pdf, PDDocument batch) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            var form = paper.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.flatten();
            }
            merger.appendDocument(batch, paper);
        }
    }

    private static void toFrontSide(PDDocument batch) {
        if (batch.getNumberOfPages() % 2 == 1) {
            batch.addPage(new PDPage(PDRectangle.A4));
        }
    }

    private static void mark(LetterToPost letter, PDDocument batch, PDPage page) throws IOException {
        try (var stream = new PDPageContentStream(batch, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(font(batch), SMALL);
            stream.newLineAtOffset(LEFT, page.getMediaBox().getHeight() - WINDOW);
            stream.showText("FIRST CLASS POST  " + letter.reference());
            stream.endText();
            stream.endMarkedContent();
        }
    }

    private static PDFont font(PDDocument batch) throws IOException {
        var file = "/fonts/LiberationSans-Bold.ttf";
        try (InputStream font = Objects.requireNonNull(PostBatchPdf.class.getResourceAsStream(file), file)) {
            return PDType0Font.load(batch, font);
        }
    }
}
