/** A small British grammar of dates and times: tokens, then phrases, then readings; linear in the length of the text. */
@NullMarked
package org.footagedesk.reading.when;

import org.jspecify.annotations.NullMarked;
