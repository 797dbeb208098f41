package org.footagedesk.reading.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.SAXException;

/** Any paper but a PDF: office documents, HTML, plain text. What it is, its bytes tell; pictures and sound are left unread. */
final class OtherPaper {

    private final AutoDetectParser parser = new AutoDetectParser();

    PaperText read(String name, byte[] paper) throws IOException, TikaException, SAXException {
        MediaType type = typeOf(name, paper);
        if (type.getType().equals("image")
                || type.getType().equals("audio")
                || type.getType().equals("video")) {
            return PaperText.NOTHING;
        }
        var text = new WriteOutContentHandler(Frames.LONGEST_TEXT);
        try (var stream = TikaInputStream.get(paper)) {
            parser.parse(stream, new BodyContentHandler(text), named(name), context());
        } catch (EncryptedDocumentException needsPassword) {
            return PaperText.LOCKED;
        } catch (WriteLimitReachedException longEnough) {
            return new PaperText(text.toString().strip(), Map.of());
        }
        return new PaperText(text.toString().strip(), Map.of());
    }

    private MediaType typeOf(String name, byte[] paper) throws IOException {
        try (var stream = TikaInputStream.get(paper)) {
            return parser.getDetector().detect(stream, named(name));
        }
    }

    private ParseContext context() {
        var noCharacterRecognition = new TesseractOCRConfig();
        noCharacterRecognition.setSkipOcr(true);
        var context = new ParseContext();
        context.set(TesseractOCRConfig.class, noCharacterRecognition);
        context.set(Parser.class, parser);
        return context;
    }

    /** A name that promises a PDF is kept from misleading: a PDF would have been told by its bytes. */
    private static Metadata named(String name) {
        var metadata = new Metadata();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        return metadata;
    }
}
