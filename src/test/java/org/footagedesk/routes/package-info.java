/** Tests of the map: every route file reads well and leads somewhere. */
@NullMarked
package org.footagedesk.routes;

import org.jspecify.annotations.NullMarked;
