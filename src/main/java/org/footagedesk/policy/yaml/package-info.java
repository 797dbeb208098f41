/** Reads policies and calendars from YAML files, strictly: every slip is told with file, line and key. */
@NullMarked
package org.footagedesk.policy.yaml;

import org.jspecify.annotations.NullMarked;
