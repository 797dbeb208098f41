/** PostgreSQL for tests: one server for the run, a fresh migrated database for whoever asks. */
@NullMarked
package org.footagedesk.database;

import org.jspecify.annotations.NullMarked;
