/** Letters by GOV.UK Notify: the one place that speaks to it. */
@NullMarked
@NamedInterface("notify")
package org.footagedesk.letter.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
