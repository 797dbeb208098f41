/** The versions of the policy: those the desk was started with, and the text of every one a case was opened under. */
@NullMarked
package org.footagedesk.policy.store;

import org.jspecify.annotations.NullMarked;
