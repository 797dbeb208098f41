/** The JSON API: the same ports and the same permission checks as the screens. */
@NullMarked
package org.footagedesk.desk.api;

import org.jspecify.annotations.NullMarked;
