/** Extractors: each finds one kind of fact in a passage and shows the words it stands on. */
@NullMarked
package org.footagedesk.reading.facts;

import org.jspecify.annotations.NullMarked;
