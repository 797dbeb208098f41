/** Each register of the house: what stands in it, and from where it is told. */
@NullMarked
package org.footagedesk.register.listed;

import org.jspecify.annotations.NullMarked;
