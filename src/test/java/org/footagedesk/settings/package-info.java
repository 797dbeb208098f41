/** Tests of the settings and the home. */
@NullMarked
package org.footagedesk.settings;

import org.jspecify.annotations.NullMarked;
