package org.footagedesk.form.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How fields look before and after they are filled in. */
final class Looks {

    private static final String OFF = "Off";

    private final PDDocument document;

    Looks(PDDocument document) {
        this.document = document;
    }

    /** An empty box for words. */
    void empty(PDAnnotationWidget widget) {
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look(widget.getRectangle(), "/Tx BMC\nEMC\n"));
        widget.setAppearance(appearance);
    }

    /** A box that shows a cross where its answer is that word. */
    void ticked(PDAnnotationWidget widget, String word) {
        var box = widget.getRectangle();
        // The dictionary of looks stands in the widget itself: some readers ignore buttons that only point at one.
        var states = new COSDictionary();
        states.setItem(
                COSName.getPDFName(word),
                look(box, "1.5 w 2.5 2.5 m %1$.1f %1$.1f l 2.5 %1$.1f m %1$.1f 2.5 l S\n", box.getWidth() - 2.5f));
        states.setItem(COSName.getPDFName(OFF), look(box, ""));
        states.setDirect(true);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(new PDAppearanceEntry(states));
        appearance.getCOSObject().setDirect(true);
        widget.setAppearance(appearance);
        widget.setAppearanceState(OFF);
    }

    private PDAppearanceStream look(PDRectangle box, String drawing, Object... measures) {
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        look.setResources(new PDResources());
        try (OutputStream stream = look.getCOSObject().createOutputStream()) {
            stream.write(String.format(Locale.ROOT, drawing, measures).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException broken) {
            throw new UncheckedIOException("The look of a field could not be drawn.", broken);
        }
        return look;
    }
}
