/** Values that every package speaks in; no logic of any trade. */
@NullMarked
package org.footagedesk.shared;

import org.jspecify.annotations.NullMarked;
