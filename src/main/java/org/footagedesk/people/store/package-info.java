/** Staff and sign-in attempts in the database. */
@NullMarked
package org.footagedesk.people.store;

import org.jspecify.annotations.NullMarked;
