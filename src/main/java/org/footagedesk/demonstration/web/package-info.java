/** The page that explains the demonstration; it is not there in production. */
@NullMarked
package org.footagedesk.demonstration.web;

import org.jspecify.annotations.NullMarked;
