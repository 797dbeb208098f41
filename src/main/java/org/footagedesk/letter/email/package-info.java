/** Letters by e-mail: the one place that speaks SMTP. */
@NullMarked
package org.footagedesk.letter.email;

import org.jspecify.annotations.NullMarked;
