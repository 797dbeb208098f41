/** Reads form definitions from their YAML files. */
@NullMarked
@NamedInterface("yaml")
package org.footagedesk.form.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
