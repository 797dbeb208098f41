/** Tests of a start that goes well and of each that does not. */
@NullMarked
package org.footagedesk.settings.opening;

import org.jspecify.annotations.NullMarked;
