package org.footagedesk.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.footagedesk.reading.ReadableDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SandboxedDocumentReaderTest {

    private static final SandboxedDocumentReader READER = new SandboxedDocumentReader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void aPdfGivesItsText() {
        assertThat(READER.read("letter.pdf", "application/pdf", Papers.pdf("I was by the ramp at three."))
                        .text())
                .isEqualTo("I was by the ramp at three.");
    }

    @Test
    void aFilledFormGivesItsFieldsByName() {
        ReadableDocument form =
                READER.read("form.pdf", "application/pdf", Papers.filledForm("ds_full_name", "Ann Example"));

        assertThat(form.formFields()).isEqualTo(Map.of("ds_full_name", "Ann Example"));
        assertThat(form.text()).contains("Application form");
    }

    @Test
    void aPdfBehindAPasswordIsLocked() {
        ReadableDocument form = READER.read("form.pdf", "application/pdf", Papers.lockedPdf("secret", "SilverBirch"));

        assertThat(form.locked()).isTrue();
        assertThat(form.text()).isEmpty();
    }

    @Test
    void aWordDocumentGivesItsText() {
        assertThat(read("letter.docx", "application/octet-stream", Papers.docx("Dear clerk, I was there.")))
                .isEqualTo("Dear clerk, I was there.");
    }

    @Test
    void aWebPageGivesItsWords() {
        assertThat(read(
                        "note.html",
                        "text/html",
                        bytes("<html><body><p>I was <b>there</b>.</p><script>x()</script></body></html>")))
                .contains("I was there.")
                .doesNotContain("x()");
    }

    @Test
    void aTextNamedPdfGivesItsPlainText() {
        assertThat(read("form.pdf", "application/pdf", bytes("I only look like a form.\n")))
                .isEqualTo("I only look like a form.");
    }

    @Test
    void aPictureGivesNoText() {
        assertThat(read("me.jpg", "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEmpty();
    }

    @Test
    void aBrokenPdfGivesNoTextAndDoesNoHarm() {
        byte[] whole = Papers.pdf("words");
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        System.arraycopy(bytes("%PDF-1.7\n"), 0, noise, 0, 9);

        assertThat(read("half.pdf", "application/pdf", Arrays.copyOf(whole, whole.length / 2)))
                .isNotNull();
        assertThat(read("noise.pdf", "application/pdf", noise)).isEmpty();
        assertThat(read("empty.pdf", "application/pdf", new byte[0])).isEmpty();
        assertThat(read("after.txt", "text/plain", bytes("still here"))).isEqualTo("still here");
    }

    @Test
    void anEndlessTextIsCut() {
        assertThat(read("long.txt", "text/plain", bytes("all work and no play ".repeat(50_000))))
                .hasSizeLessThanOrEqualTo(200_000)
                .hasSizeGreaterThan(100_000);
    }

    @Test
    void aPaperThatWouldTakeForEverIsGivenUpAndTheNextIsRead() {
        try (var reader = new SandboxedDocumentReader(Duration.ofSeconds(4))) {
            assertThat(reader.read("endless.pdf", "application/pdf", Papers.endlessPdf())
                            .text())
                    .isEmpty();
            assertThat(reader.read("next.txt", "text/plain", bytes("next")).text())
                    .isEqualTo("next");
        }
    }

    @Test
    void thePapersOfOneMessageShareTheirTimeAndThoseOfTheNextHaveTheirOwn() {
        try (var reader = new SandboxedDocumentReader()) {
            var time = new ReadingTime(Duration.ofSeconds(4));

            assertThat(reader.read("endless.pdf", "application/pdf", Papers.endlessPdf(), time)
                            .text())
                    .isEmpty();
            assertThat(reader.read("next.txt", "text/plain", bytes("next"), time)
                            .text())
                    .isEmpty();
            assertThat(reader.read("other.txt", "text/plain", bytes("other")).text())
                    .isEqualTo("other");
        }
    }

    @Test
    void aPaperThatWouldFillMemoryIsGivenUpAndTheNextIsRead() {
        assertThat(read("swelling.pdf", "application/pdf", Papers.swellingPdf()))
                .hasSizeLessThanOrEqualTo(200_000);
        assertThat(read("next.txt", "text/plain", bytes("next"))).isEqualTo("next");
    }

    @Test
    void aPageOfAPdfIsDrawnAnew() throws IOException {
        PagePicture second = READER.picture(Papers.pdf("first", "second"), 2).orElseThrow();

        assertThat(second.pages()).isEqualTo(2);
        assertThat(ink(second.jpeg())).isBetween(0.0001, 0.02);
        assertThat(READER.picture(Papers.pdf("first", "second"), 3)).isEmpty();
    }

    @Test
    void aPhotographIsDrawnAnewWithoutWhatItsFileAlsoHolds() throws IOException {
        byte[] photograph = Papers.photograph(4_000, 3_000);
        byte[] withMore = Arrays.copyOf(photograph, photograph.length + 30);
        System.arraycopy(bytes("<script>alert(1)</script>"), 0, withMore, photograph.length, 25);

        PagePicture drawn = READER.picture(withMore, 1).orElseThrow();

        var picture = ImageIO.read(new ByteArrayInputStream(drawn.jpeg()));
        assertThat(picture.getWidth()).isEqualTo(1_600);
        assertThat(picture.getHeight()).isEqualTo(1_200);
        assertThat(new String(drawn.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(READER.picture(withMore, 2)).isEmpty();
    }

    @Test
    void whatIsNoPictureAndWhatIsLockedIsNotDrawn() {
        assertThat(READER.picture(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), 1))
                .isEmpty();
        assertThat(READER.picture(Papers.lockedPdf("secret", "SilverBirch"), 1)).isEmpty();
        assertThat(READER.picture(new byte[0], 1)).isEmpty();
        assertThat(READER.picture(Papers.pdf("first"), 0)).isEmpty();
    }

    @Test
    void aPictureThatWouldFillMemoryIsNotDrawnAndTheNextIs() {
        byte[] vast = Papers.progressivePhotographThatSaysItIs(24_832);

        assertThat(READER.picture(vast, 1)).isEmpty();
        assertThat(READER.picture(Papers.pdfShowing(vast), 1)).isPresent();
        assertThat(READER.picture(Papers.pdf("next"), 1)).isPresent();
    }

    @Test
    void theProcessLeavesNeitherItselfNorItsFolder() throws IOException, TimeoutException {
        var process = ReadingProcess.start(Duration.ofSeconds(20));
        assertThat(process.folder()).isDirectory();
        assertThat(process.read("a.txt", bytes("a"), Duration.ofSeconds(20)).text())
                .isEqualTo("a");

        process.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(process.folder()).doesNotExist();
    }

    @Test
    void theProcessTellsABrokenPaperFromAnEmptyOne() throws IOException, TimeoutException {
        try (var process = ReadingProcess.start(Duration.ofSeconds(20))) {
            assertThat(process.read("broken.pdf", bytes("%PDF-1.7 and no more"), Duration.ofSeconds(20)))
                    .isEqualTo(PaperText.BROKEN);
            assertThat(process.read("blank.txt", bytes(" "), Duration.ofSeconds(20)))
                    .isEqualTo(PaperText.NOTHING);
        }
    }

    @Test
    void theProcessSeesNothingOfTheDesksEnvironment() throws IOException, TimeoutException {
        try (var process = ReadingProcess.start(Duration.ofSeconds(20))) {
            var environment = Path.of("/proc/" + process.pid() + "/environ");
            Assumptions.assumeTrue(Files.exists(environment), "skipped: no /proc on this system");

            assertThat(Files.readString(environment, StandardCharsets.ISO_8859_1))
                    .doesNotContain("HOME")
                    .doesNotContain("PATH=");
        }
    }

    /** How much of the picture is not white. */
    private static double ink(byte[] jpeg) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        long dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }

    private static String read(String name, String mediaType, byte[] paper) {
        return READER.read(name, mediaType, paper).text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
