/** The front door: the command {@code desk} and the application it starts. */
@NullMarked
package org.footagedesk;

import org.jspecify.annotations.NullMarked;
