/** The desk on paper: its ports answered from a few invented cases, for the tests of screens and API. */
@NullMarked
package org.footagedesk.desk;

import org.jspecify.annotations.NullMarked;
