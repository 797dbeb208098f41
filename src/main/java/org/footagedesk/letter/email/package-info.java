/** Letters by e-mail: the one place that speaks SMTP. */
@NullMarked
@NamedInterface("email")
package org.footagedesk.letter.email;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
