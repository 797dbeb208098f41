package org.footagedesk.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.letter.compose.ComposeLetter;
import org.footagedesk.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPdfTest {

    private final LetterPdf print = new LetterPdf();

    @Test
    void thePdfSaysWhatTheLetterSays() throws IOException {
        try (var pdf = Loader.loadPDF(print.of(acknowledgement("Siân Ŵyn-Jones")))) {
            assertThat(textOf(pdf))
                    .contains(
                            "CCTV-2026-00042",
                            "Dear Siân Ŵyn-Jones",
                            "Tuesday 7 April 2026",
                            "your postcode",
                            "Page 1 of");
        }
    }

    @Test
    void thePdfIsMadeToBeKeptAndToBeReadAloud() throws IOException {
        try (var pdf = Loader.loadPDF(print.of(acknowledgement("Ann Jones")))) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(metadata.replace("\"", "'")).contains("pdfaid", "pdfuaid");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("We have received your request");
        }
    }

    @Test
    void headingsAreBoldAndParagraphsAreNot() throws IOException {
        try (var pdf = Loader.loadPDF(print.of(acknowledgement("Ann Jones")))) {
            assertThat(fontsByWords(pdf))
                    .containsEntry("When we will answer", "LiberationSans-Bold")
                    .containsEntry("Dear Ann Jones", "LiberationSans");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "李小龍", "Zoë 😀 Okafor", "Ελένη", "Ната́лья"})
    void aNameInAnyScriptPrints(String name) throws IOException {
        try (var pdf = Loader.loadPDF(print.of(acknowledgement(name)))) {
            assertThat(textOf(pdf)).contains("Dear ", "CCTV-2026-00042");
        }
    }

    @Test
    void anEditedLetterPrintsAsEdited() throws IOException {
        try (var pdf =
                Loader.loadPDF(print.of(acknowledgement("Ann Jones").edited("Dear Ann\n\n- <b>one</b>\n- two")))) {
            assertThat(textOf(pdf))
                    .contains("Dear Ann", "<b>one</b>", "CCTV-2026-00042")
                    .doesNotContain("postcode");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = Loader.loadPDF(print.of(acknowledgement("Ann Jones")))) {
            for (var page : pdf.getPages()) {
                var resources = page.getResources();
                assertThat(resources.getFontNames())
                        .isNotEmpty()
                        .allSatisfy(name ->
                                assertThat(resources.getFont(name).isEmbedded()).isTrue());
            }
        }
    }

    @Test
    void nothingALetterNamesIsFetched(@TempDir Path folder) throws IOException {
        var picture = Files.write(folder.resolve("secret.png"), onePixel());
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, onePixel().length);
            exchange.getResponseBody().write(onePixel());
            exchange.close();
        });
        server.start();
        try {
            var http = "http://127.0.0.1:" + server.getAddress().getPort();
            var html = """
                <!DOCTYPE html SYSTEM "%1$s/letter.dtd">
                <html lang="en"><head><title>Letter</title><meta name="description" content="Letter">
                <link rel="stylesheet" href="%1$s/link.css"><style>@import url(%1$s/import.css);
                @font-face { font-family: Far; src: url(%1$s/far.ttf) } body { font-family: Far, "Liberation Sans";
                background-image: url(%1$s/background.png) }</style></head>
                <body><main><p>Words</p><img alt="x" src="%1$s/picture.png"><img alt="x" src="%2$s">
                <img alt="x" src="/fonts/x.png"><object data="%1$s/object"></object>
                <iframe src="%1$s/frame"></iframe></main></body></html>
                """.formatted(http, picture.toUri());

            try (var pdf = Loader.loadPDF(print.of(html))) {
                assertThat(textOf(pdf)).contains("Words");
                assertThat(pictures(pdf)).isEmpty();
            }
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anEntityInALetterIsWordsAndReadsNoFile(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "hush");
        var html = "<!DOCTYPE html [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]><html lang=\"en\"><body><main>"
                + "<p>Words &leak;</p></main></body></html>";

        try (var pdf = Loader.loadPDF(print.of(html))) {
            assertThat(textOf(pdf)).contains("Words &leak;").doesNotContain("hush");
        }
    }

    private static Draft acknowledgement(String name) {
        var facts = Letters.facts(
                new Fact.Addressee(name),
                new Fact.Received(LocalDate.of(2026, 3, 3)),
                new Fact.AnswerBy(LocalDate.of(2026, 4, 7), ""),
                new Fact.Missing(List.of("your postcode")));
        var composition = new ComposeLetter(new BundledTemplates())
                .compose(Letters.ID, Letters.SAR_2, Letters.TO_ANN, facts, Language.EN);
        return ((Composition.Drafted) composition).draft();
    }

    private static String textOf(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static Map<String, String> fontsByWords(PDDocument pdf) throws IOException {
        var fonts = new HashMap<String, String>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) {
                fonts.put(words.strip(), letters.getFirst().getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }.getText(pdf);
        return fonts;
    }

    private static List<PDImageXObject> pictures(PDDocument pdf) throws IOException {
        var pictures = new ArrayList<PDImageXObject>();
        for (var page : pdf.getPages()) {
            for (var name : StreamSupport.stream(
                            page.getResources().getXObjectNames().spliterator(), false)
                    .toList()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                    pictures.add(picture);
                }
            }
        }
        return pictures;
    }

    private static byte[] onePixel() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
