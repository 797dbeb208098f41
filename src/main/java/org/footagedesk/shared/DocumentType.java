package org.footagedesk.shared;

/** What kind of paper an attachment is taken to be; a first guess that a person may correct. */
public enum DocumentType {
    SAR_FORM,
    POLICE_LETTER,
    PASSPORT,
    DRIVING_LICENCE,
    BIRTH_CERTIFICATE,
    UTILITY_BILL,
    COUNCIL_TAX,
    BANK_STATEMENT,
    PHOTO,
    AUTHORITY_LETTER,
    COURT_ORDER,
    NAME_CHANGE,
    OTHER
}
