/** What the desk writes to people: a draft made from a template, read and approved by a person, sent once. */
@NullMarked
package org.footagedesk.letter;

import org.jspecify.annotations.NullMarked;
