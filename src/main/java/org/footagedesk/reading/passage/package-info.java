/** Cuts a message into passages, each with its writer and its day, and covers what nobody wrote for us to read. */
@NullMarked
package org.footagedesk.reading.passage;

import org.jspecify.annotations.NullMarked;
