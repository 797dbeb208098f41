/** The vault as a folder, and the key ring as a table under the master key. */
@NullMarked
package org.footagedesk.vault.store;

import org.jspecify.annotations.NullMarked;
