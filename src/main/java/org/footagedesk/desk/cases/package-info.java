/** What screens and API ask of the desk, answered from the case files. */
@NullMarked
package org.footagedesk.desk.cases;

import org.jspecify.annotations.NullMarked;
