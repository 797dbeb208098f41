/** Telephone numbers, by libphonenumber, which no other package touches. */
@NullMarked
package org.footagedesk.reading.telephone;

import org.jspecify.annotations.NullMarked;
