/** What of a recording may be seen by the person who asked for it, and who said so. */
@NullMarked
package org.footagedesk.redaction;

import org.jspecify.annotations.NullMarked;
