/** Forms: what is asked of a person, in which words, and when an answer will do; defined once for every face of the desk. */
@NullMarked
package org.footagedesk.form;

import org.jspecify.annotations.NullMarked;
