/** The real program as a process of its own, against Debian's Dovecot and a PostgreSQL outside it: killed, cut off, flooded and measured. */
@NullMarked
package org.footagedesk.endurance;

import org.jspecify.annotations.NullMarked;
