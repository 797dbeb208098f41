/** The Camel component {@code work:} on db-scheduler and PostgreSQL. */
@NullMarked
package org.footagedesk.work.durable;

import org.jspecify.annotations.NullMarked;
