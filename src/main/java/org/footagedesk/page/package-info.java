/** The frame around every page, the public ones and the clerk's: whose service it is, and whether it is a demonstration. */
@NullMarked
package org.footagedesk.page;

import org.jspecify.annotations.NullMarked;
