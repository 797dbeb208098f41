/** Letters on paper: the one place that prints. */
@NullMarked
@NamedInterface("pdf")
package org.footagedesk.letter.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
