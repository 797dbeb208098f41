/** What a demonstration brings along so that a newcomer can try the whole desk on one machine: a mail server and a recorder. */
@NullMarked
package org.footagedesk.demonstration;

import org.jspecify.annotations.NullMarked;
