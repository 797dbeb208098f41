/** Attached papers as text and as pictures: office documents, PDF, HTML, plain text, photographs; in a process of their own. */
@NullMarked
@NamedInterface("documents")
package org.footagedesk.reading.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
