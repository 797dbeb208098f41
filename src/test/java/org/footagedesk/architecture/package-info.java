/** The rules of the house, held by tests; each rule fails when what it guards is no longer there. */
@NullMarked
package org.footagedesk.architecture;

import org.jspecify.annotations.NullMarked;
