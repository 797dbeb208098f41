package org.footagedesk.reading.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.TypedDocument;
import org.footagedesk.shared.DocumentType;

/** A first guess at a paper: by what is printed on it, then by its name, then by what the mail says of it. */
public final class DocumentTypes {

    private record Sign(DocumentType type, Pattern text, Pattern name) {}

    private static final List<Sign> SIGNS = List.of(
            sign(
                    DocumentType.SAR_FORM,
                    "subject access request form|are you the data subject",
                    "\\bsar\\b|subject access|cctv.{0,6}(?:form|application)|application.{0,4}form|\\bform\\b"),
            sign(
                    DocumentType.POLICE_LETTER,
                    "authority to view / request copy|requesting officer",
                    "cctv authority|authority.{0,8}(?:ois|cr)|police.{0,4}(?:letter|authority)"),
            sign(
                    DocumentType.COURT_ORDER,
                    "it is ordered|\\bseal of the court|in the county court",
                    "\\border\\b|sealed"),
            sign(DocumentType.PASSPORT, "\\bpassport\\b[^.]{0,200}(?:nationality|surname)|P<[A-Z]{3}", "passport"),
            sign(
                    DocumentType.DRIVING_LICENCE,
                    "driving licen[cs]e[^.]{0,80}|trwydded yrru",
                    "licen[cs]e|\\bdl\\b|driving|trwydded"),
            sign(DocumentType.BIRTH_CERTIFICATE, "certified copy of an entry|birth certificate", "birth"),
            sign(
                    DocumentType.NAME_CHANGE,
                    "certificate of marriage|deed poll|decree",
                    "marriage|deed|decree|name.?change"),
            sign(DocumentType.COUNCIL_TAX, "council tax (?:demand|bill)", "council.?tax|\\bct\\b|\\bctax\\b"),
            sign(
                    DocumentType.BANK_STATEMENT,
                    "statement of account|sort code[^.]{0,200}balance|bank statement",
                    "bank|statement.{0,12}(?:account|20)"),
            sign(
                    DocumentType.UTILITY_BILL,
                    "(?:your|electricity|gas|water|telephone) bill|tariff|meter reading",
                    "water|gas|electric|\\bbill\\b|utility|leccy|energy|phone"),
            sign(
                    DocumentType.AUTHORITY_LETTER,
                    "form of authority|i,? [^.]{2,60}(?:authorise|am content for|give (?:my )?(?:permission|consent))",
                    "authority|consent|letter from|permission|\\blpa\\b|power of attorney"),
            sign(
                    DocumentType.PHOTO,
                    "(?!)",
                    "\\b(?:me|headshot|selfie|portrait|photo|mugshot|my face|passport.?photo)\\b"));

    /** Papers that a letter may speak of without being one. */
    private static final java.util.Set<DocumentType> PAPERS = java.util.EnumSet.of(
            DocumentType.PASSPORT,
            DocumentType.DRIVING_LICENCE,
            DocumentType.BIRTH_CERTIFICATE,
            DocumentType.UTILITY_BILL,
            DocumentType.BANK_STATEMENT,
            DocumentType.COUNCIL_TAX,
            DocumentType.NAME_CHANGE);

    private static Sign sign(DocumentType type, String text, String name) {
        return new Sign(type, Pattern.compile("(?is)" + text), Pattern.compile("(?i)" + name));
    }

    /** The likely type; {@code mail} is what the message itself says. */
    public TypedDocument type(ReadableDocument document, String mail) {
        String text =
                document.text().substring(0, Math.min(8_000, document.text().length()));
        boolean letter = text.contains("Dear ");
        for (Sign sign : SIGNS) {
            if (letter && PAPERS.contains(sign.type())) continue;
            if (sign.text().matcher(text).find()) return new TypedDocument(document.name(), sign.type(), 0.93);
        }
        boolean picture = document.mediaType().startsWith("image/");
        String name = document.name().replaceAll("[_.-]", " ");
        for (Sign sign : SIGNS) {
            boolean says = sign.name().matcher(name).find();
            boolean suits = sign.type() != DocumentType.PHOTO || picture;
            boolean wordless = text.isBlank() || document.locked();
            if (says && suits && (wordless || sign.type() == DocumentType.AUTHORITY_LETTER)) {
                return new TypedDocument(document.name(), sign.type(), 0.8);
            }
        }
        return new TypedDocument(document.name(), DocumentType.OTHER, 0.5);
    }
}
