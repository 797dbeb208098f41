/** Turns templates and facts into drafts; the one place that runs the template engine. */
@NullMarked
@NamedInterface("compose")
package org.footagedesk.letter.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
