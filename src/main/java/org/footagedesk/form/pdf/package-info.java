/** Forms to fill in on a screen or with a pen: the one place that draws them. */
@NullMarked
@NamedInterface("pdf")
package org.footagedesk.form.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
