package org.footagedesk.letter.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.footagedesk.letter.Draft;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/**
 * A letter as a page to print, keep and read aloud: PDF/A-2a and PDF/UA-1. Nothing a letter names is ever fetched; the
 * fonts and the colour profile travel with the program.
 */
public class LetterPdf {

    private static final String FONT = "Liberation Sans";
    private static final Set<FSFontUseCase> WHERE_NONE_IS_NAMED = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The renderer's log quotes what it renders.
        XRLog.setLoggingEnabled(false);
    }

    /** The letter as the bytes of a PDF file. */
    public byte[] of(Draft draft) {
        return of(draft.html());
    }

    /** Any other page of the house on paper: its HTML says its language, title and description, as a letter's does. */
    public byte[] of(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(SRGB)
                    .useFont(() -> font("LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(
                            () -> font("LiberationSans-Regular.ttf"),
                            "fallback",
                            400,
                            FontStyle.NORMAL,
                            true,
                            WHERE_NONE_IS_NAMED)
                    .useFont(() -> font("LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Footage Desk")
                    .withW3cDocument(parsed(html), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException("The letter could not be printed.", broken);
        }
        return pdf.toByteArray();
    }

    /** Parsed as a browser does: no entities, no document types, nothing looked up. */
    private static Document parsed(String html) {
        return new W3CDom().fromJsoup(Jsoup.parse(html));
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(LetterPdf.class.getResourceAsStream("/fonts/" + file), file);
    }
}
