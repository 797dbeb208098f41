package org.footagedesk.letter.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.footagedesk.form.pdf.FormPdf;
import org.footagedesk.form.yaml.PrintedFormFile;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.letter.compose.ComposeLetter;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.shared.Language;
import org.junit.jupiter.api.Test;

class PostBatchPdfTest {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final byte[] FORM =
            new FormPdf().draw(PrintedFormFile.shipped("subject-access").of(Set.of(), Map.of()));

    private final PostBatchPdf batch = new PostBatchPdf(new LetterPdf()::of);

    @Test
    void everyLetterBeginsOnAFrontSideAndItsFormFollowsIt() throws IOException {
        try (var pdf = Loader.loadPDF(batch.of(List.of(letter("Ann Jones", FORM), letter("Bo Hall"))))) {
            var pages = pages(pdf);
            int second = first(pages, "Bo Hall");

            assertThat(first(pages, "Ann Jones")).isZero();
            assertThat(second).isEven();
            assertThat(first(pages, "Subject access request form")).isEven().isBetween(1, second - 1);
            assertThat(pdf.getNumberOfPages()).isEven();
            assertThat(pdf.getDocumentCatalog().getAcroForm(null))
                    .satisfiesAnyOf(
                            form -> assertThat(form).isNull(),
                            form -> assertThat(form.getFields()).isEmpty());
        }
    }

    @Test
    void theAddressStandsInTheWindowOfTheEnvelopeAndTheMarkAboveIt() throws IOException {
        try (var pdf = Loader.loadPDF(batch.of(List.of(letter("Ann Jones"))))) {
            var seen = new ArrayList<String>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    float top = letters.getFirst().getYDirAdj() / MILLIMETRE;
                    float left = letters.getFirst().getXDirAdj() / MILLIMETRE;
                    if (top > 44 && top < 86 && left > 20) {
                        seen.add(words.strip());
                    }
                }
            };
            stripper.setSortByPosition(true);
            stripper.setEndPage(1);
            stripper.getText(pdf);

            assertThat(seen)
                    .containsSequence(
                            "FIRST CLASS POST  CCTV-2026-00042", "Ann Jones", "1 High Street", "Anytown", "ZZ1 1AA");
            assertThat(seen).noneMatch(line -> line.contains("Our reference"));
        }
    }

    @Test
    void noLettersGiveAnEmptyPage() throws IOException {
        try (var pdf = Loader.loadPDF(batch.of(List.of()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static int first(List<String> pages, String words) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).contains(words)) {
                return page;
            }
        }
        return -1;
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return pages;
    }

    private static LetterToPost letter(String name, byte[]... enclosed) {
        var to = new Recipient.ByPost(name, List.of("1 High Street", "Anytown", "ZZ1 1AA"));
        var facts = Letters.facts(Letters.everyFact().toArray(Fact[]::new));
        var composition = new ComposeLetter(new BundledTemplates())
                .compose(Letters.ID, new TemplateId("SAR-1"), to, facts, Language.EN);
        Draft draft = ((Composition.Drafted) composition).draft();
        return new LetterToPost(Letters.CASE, draft, List.of(enclosed));
    }
}
