/** Tests of durable work on real PostgreSQL. */
@NullMarked
package org.footagedesk.work.durable;

import org.jspecify.annotations.NullMarked;
