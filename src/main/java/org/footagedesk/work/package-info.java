/** The thread that survives a crash: steps joined by {@code work:NAME}, retried, and set aside for a person when they fail for good. */
@NullMarked
package org.footagedesk.work;

import org.jspecify.annotations.NullMarked;
