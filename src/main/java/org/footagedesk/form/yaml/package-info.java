/** Reads form definitions from their YAML files. */
@NullMarked
package org.footagedesk.form.yaml;

import org.jspecify.annotations.NullMarked;
