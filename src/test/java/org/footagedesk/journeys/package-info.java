/** Requests followed through the whole desk, over its real ports: by mail in, by API and mailbox out. */
@NullMarked
package org.footagedesk.journeys;

import org.jspecify.annotations.NullMarked;
