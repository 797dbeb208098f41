/** The public pages: what can be asked for, the conversation, the check of answers, and what happens next. */
@NullMarked
package org.footagedesk.intake.web;

import org.jspecify.annotations.NullMarked;
