package org.footagedesk.reading.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Papers made for tests: ordinary ones and ones made to do harm. */
public final class Papers {

    private static final int LEVELS = 12;
    private static final int BOMB_MEGABYTES = 300;

    private Papers() {}

    /** A page for each of the words. */
    public static byte[] pdf(String... words) {
        return made(document -> {
            for (String page : words) {
                page(document, page);
            }
        });
    }

    static byte[] pdfShowing(byte[] jpeg) {
        return made(document -> {
            PDPage page = page(document, "A picture");
            var picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(jpeg),
                    COSName.DCT_DECODE,
                    24_832,
                    24_832,
                    8,
                    PDDeviceRGB.INSTANCE);
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawImage(picture, 50, 50, 200, 200);
            }
        });
    }

    static byte[] photograph(int width, int height) {
        return photograph(width, height, ImageWriteParam.MODE_DISABLED);
    }

    /** Small to send; whoever believes its header makes room for all of it at once. */
    static byte[] progressivePhotographThatSaysItIs(int side) {
        byte[] jpeg = photograph(64, 64, ImageWriteParam.MODE_DEFAULT);
        for (int at = 0; at < jpeg.length - 9; at++) {
            if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc2) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
                return jpeg;
            }
        }
        throw new IllegalStateException("The picture is not progressive.");
    }

    static byte[] lockedPdf(String words, String password) {
        return made(document -> {
            page(document, words);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
    }

    static byte[] filledForm(String field, String value) {
        return made(document -> {
            PDPage page = page(document, "Application form");
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 10 Tf");
            var text = new PDTextField(form);
            text.setPartialName(field);
            form.getFields().add(text);
            var widget = text.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 600, 200, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            text.setValue(value);
        });
    }

    /** Each of a dozen drawings shows the next one twenty times over: small to send, endless to read. */
    static byte[] endlessPdf() {
        return made(document -> {
            PDFormXObject drawing = drawing(document, new PDResources(), "");
            for (int level = 0; level < LEVELS; level++) {
                var resources = new PDResources();
                resources.put(COSName.getPDFName("D"), drawing);
                drawing = drawing(document, resources, "/D Do ".repeat(20));
            }
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(drawing);
            }
        });
    }

    /** A page whose content unpacks to more memory than the reading process has. */
    static byte[] swellingPdf() {
        return made(document -> {
            var packed = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
                byte[] megabyte = "(aaaaaaaaaaaaaa) Tj\n".repeat(52_429).getBytes(StandardCharsets.US_ASCII);
                deflater.write("BT /F 10 Tf ".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < BOMB_MEGABYTES; i++) {
                    deflater.write(megabyte);
                }
            }
            var stream = new PDStream(document);
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var raw = stream.getCOSObject().createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            var page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setContents(stream);
            document.addPage(page);
        });
    }

    static byte[] docx(String words) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            entry(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
                    <w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(words));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] photograph(int width, int height, int progressive) {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive);
            writer.setOutput(out);
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] made(Making making) {
        try (var document = new PDDocument()) {
            making.of(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDPage page(PDDocument document, String words) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
        return page;
    }

    private static PDFormXObject drawing(PDDocument document, PDResources resources, String content)
            throws IOException {
        var drawing = new PDFormXObject(document);
        drawing.setResources(resources);
        drawing.setBBox(new PDRectangle(100, 100));
        try (var stream = drawing.getStream().createOutputStream()) {
            stream.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return drawing;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
