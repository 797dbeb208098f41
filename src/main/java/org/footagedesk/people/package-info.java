/** Who works at the desk, what each of them may do, and how they sign in. */
@NullMarked
package org.footagedesk.people;

import org.jspecify.annotations.NullMarked;
