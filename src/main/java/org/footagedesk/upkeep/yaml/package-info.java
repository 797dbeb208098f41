/** Reads the duties of the house from their file. */
@NullMarked
package org.footagedesk.upkeep.yaml;

import org.jspecify.annotations.NullMarked;
