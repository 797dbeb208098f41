package org.footagedesk.reading;

import org.footagedesk.shared.DocumentType;

/** What kind of paper an attachment seems to be; a clerk may say otherwise. */
public record TypedDocument(String name, DocumentType type, double confidence) {}
