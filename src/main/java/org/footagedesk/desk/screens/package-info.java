/** The clerk's screens: one small class a page, all of them on the ports of {@code desk}. */
@NullMarked
package org.footagedesk.desk.screens;

import org.jspecify.annotations.NullMarked;
