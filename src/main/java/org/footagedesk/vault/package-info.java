/** Where raw mail, papers, letters and clips lie: encrypted under the key of what they belong to, found by their hash. */
@NullMarked
package org.footagedesk.vault;

import org.jspecify.annotations.NullMarked;
