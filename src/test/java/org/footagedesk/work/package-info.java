/** Tests of durable work. */
@NullMarked
package org.footagedesk.work;

import org.jspecify.annotations.NullMarked;
