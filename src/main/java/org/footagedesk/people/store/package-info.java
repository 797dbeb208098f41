/** Staff, sign-in attempts, cover and the trained list as the database keeps them. */
@NullMarked
package org.footagedesk.people.store;

import org.jspecify.annotations.NullMarked;
