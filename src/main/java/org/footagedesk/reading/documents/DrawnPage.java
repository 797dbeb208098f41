package org.footagedesk.reading.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF, or a photograph, painted on white and written as a new JPEG. */
final class DrawnPage {

    private static final int LONGEST_SIDE = 1_600;
    private static final float LARGEST_SCALE = 4;

    private DrawnPage() {}

    static Optional<PagePicture> of(byte[] paper, int page) throws IOException {
        return PdfPaper.is(paper) ? pdf(paper, page) : page == 1 ? photograph(paper) : Optional.empty();
    }

    private static Optional<PagePicture> pdf(byte[] paper, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Optional.empty();
            }
            PDRectangle size = document.getPage(page - 1).getCropBox();
            float scale = LONGEST_SIDE / Math.max(1, Math.max(size.getWidth(), size.getHeight()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage drawn = renderer.renderImage(page - 1, Math.min(scale, LARGEST_SCALE), ImageType.RGB);
            return Optional.of(new PagePicture(jpeg(drawn), pages));
        } catch (InvalidPasswordException needsPassword) {
            return Optional.empty();
        }
    }

    private static Optional<PagePicture> photograph(byte[] paper) throws IOException {
        ImageIO.setUseCache(false);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(paper))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new PagePicture(jpeg(thinned(reader)), 1));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Leaves out lines while reading, so that a large photograph never stands in memory as a whole. */
    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        var every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static byte[] jpeg(BufferedImage seen) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(seen.getWidth(), seen.getHeight()));
        int width = Math.max(1, (int) (seen.getWidth() * scale));
        int height = Math.max(1, (int) (seen.getHeight() * scale));
        var painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(seen, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(painted, "jpg", bytes);
        return bytes.toByteArray();
    }
}
