/** What the clerk's screens and the API ask of the rest of the desk, and the pages they get to show. */
@NullMarked
package org.footagedesk.desk;

import org.jspecify.annotations.NullMarked;
