/** A year of requests, papers, absences and outages through the whole desk, judged by the mail that really left. */
@NullMarked
package org.footagedesk.simulation;

import org.jspecify.annotations.NullMarked;
