/** Attached papers as text: PDF, office documents, HTML and plain text, read in a process of their own with limits. */
@NullMarked
@NamedInterface("documents")
package org.footagedesk.reading.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
