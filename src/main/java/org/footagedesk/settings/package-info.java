/** Where this desk stands: its mode, its home on disk, and what an administrator has to set. */
@NullMarked
package org.footagedesk.settings;

import org.jspecify.annotations.NullMarked;
