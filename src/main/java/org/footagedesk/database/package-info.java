/** Where PostgreSQL is: inside the home in a demonstration, elsewhere otherwise; and who may do what in it. */
@NullMarked
package org.footagedesk.database;

import org.jspecify.annotations.NullMarked;
