/** Letters on paper: the one place that prints. */
@NullMarked
package org.footagedesk.letter.pdf;

import org.jspecify.annotations.NullMarked;
