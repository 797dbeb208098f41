package org.footagedesk.policy;

import org.footagedesk.shared.DocumentType;

/** A paper the body accepts as evidence, as its form names it, and the type under which an attachment is filed. */
public record AcceptedDocument(String name, DocumentType type) {}
