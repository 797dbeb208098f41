/** Reads policies and calendars from YAML files, strictly: every slip is told with file, line and key. */
@NullMarked
@NamedInterface("yaml")
package org.footagedesk.policy.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
