/** Figures on the running of the system for the committee, without personal data (policy 1.6). */
@NullMarked
package org.footagedesk.report;

import org.jspecify.annotations.NullMarked;
