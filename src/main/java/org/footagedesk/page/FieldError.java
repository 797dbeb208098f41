package org.footagedesk.page;

/** What is wrong with one field of a form, in words for the person who filled it in; the field is the id of its input. */
public record FieldError(String field, String message) {}
