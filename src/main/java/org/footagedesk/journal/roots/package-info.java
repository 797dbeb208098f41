/** The signed root over all streams that is made each day, so that a cut or missing stream shows. */
@NullMarked
package org.footagedesk.journal.roots;

import org.jspecify.annotations.NullMarked;
