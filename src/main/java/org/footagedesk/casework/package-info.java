/** The verbs of the house: each use case takes a case from what has happened to what happens next. */
@NullMarked
package org.footagedesk.casework;

import org.jspecify.annotations.NullMarked;
