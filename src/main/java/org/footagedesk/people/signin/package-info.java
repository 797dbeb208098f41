/** How a member of staff proves who they are: the form for the screens, HTTP Basic for the API. */
@NullMarked
package org.footagedesk.people.signin;

import org.jspecify.annotations.NullMarked;
