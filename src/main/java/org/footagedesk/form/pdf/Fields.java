package org.footagedesk.form.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.FormSection;
import org.footagedesk.form.Question;

/** The fields of a form, each named by the key of its question. */
final class Fields {

    private static final float LINE = 20;
    private static final float TEXT = 66;
    private static final float SQUARE = 12;
    private static final float ROW = 17;
    private static final float BESIDE = Sheets.MARGIN + SQUARE + 7;
    private static final String FONT = "Form";

    private final Looks looks;
    private final Sheets sheets;
    private final PDAcroForm form;

    Fields(PDDocument document, Sheets sheets) {
        this.looks = new Looks(document);
        this.sheets = sheets;
        this.form = new PDAcroForm(document);
        var resources = new PDResources();
        resources.put(COSName.getPDFName(FONT), sheets.font());
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/" + FONT + " 10 Tf 0 g");
        document.getDocumentCatalog().setAcroForm(form);
    }

    /** How much room the field of that question takes, in points. */
    static float height(Question question) {
        return switch (question.kind()) {
            case LINE, DATE, MONEY, SIGNATURE, TICK -> LINE + 10;
            case TEXT -> TEXT + 10;
            case YES_NO, CHOICE -> Labels.options(question).size() * ROW + 8;
        };
    }

    void text(FormSection section, Question question) {
        var field = new PDTextField(form);
        field.setMultiline(question.kind() == AnswerKind.TEXT);
        field.setDefaultAppearance("/" + FONT + " 10 Tf 0 g");
        var box = sheets.box(width(question), question.kind() == AnswerKind.TEXT ? TEXT : LINE);
        var widget = field.getWidgets().getFirst();
        place(widget, box, Labels.aloud(section, question));
        looks.empty(widget);
        add(field, section, question);
    }

    void tick(FormSection section, Question question) {
        var field = new PDCheckBox(form);
        var widget = field.getWidgets().getFirst();
        place(widget, sheets.square(SQUARE), Labels.aloud(section, question));
        looks.ticked(widget, "yes");
        sheets.beside(
                question.help().isEmpty() ? Labels.of(question) : Labels.of(question) + ". " + question.help(), BESIDE);
        sheets.skip(6);
        add(field, section, question);
    }

    void choice(FormSection section, Question question) {
        var field = new PDRadioButton(form);
        var widgets = new ArrayList<PDAnnotationWidget>();
        Labels.options(question).forEach((option, words) -> {
            var widget = new PDAnnotationWidget();
            place(widget, sheets.square(SQUARE), Labels.aloud(section, question) + " " + words);
            looks.ticked(widget, option);
            widgets.add(widget);
            sheets.beside(words, BESIDE);
            sheets.skip(3);
        });
        field.setWidgets(widgets);
        sheets.skip(5);
        add(field, section, question);
    }

    private static float width(Question question) {
        return switch (question.kind()) {
            case DATE, MONEY -> 150;
            case LINE, TEXT, SIGNATURE, YES_NO, CHOICE, TICK -> Sheets.WIDTH;
        };
    }

    private void place(PDAnnotationWidget widget, PDRectangle box, String aloud) {
        widget.setRectangle(box);
        widget.setPage(sheets.page());
        widget.setPrinted(true);
        try {
            sheets.page().getAnnotations().add(widget);
        } catch (IOException broken) {
            throw new UncheckedIOException("A field of a form could not be placed.", broken);
        }
        sheets.tags().field(widget, sheets.page(), aloud);
    }

    private void add(PDTerminalField field, FormSection section, Question question) {
        field.setPartialName(question.key());
        field.setAlternateFieldName(Labels.aloud(section, question));
        field.setRequired(question.required());
        form.getFields().add(field);
    }
}
