/** Reads what people write: the kind of request, the facts it states with the words that state them, and what is missing. */
@NullMarked
package org.footagedesk.reading;

import org.jspecify.annotations.NullMarked;
