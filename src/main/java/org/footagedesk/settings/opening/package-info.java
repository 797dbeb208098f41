/** Opens the home before anything else starts, and says in one line why a start failed. */
@NullMarked
package org.footagedesk.settings.opening;

import org.jspecify.annotations.NullMarked;
