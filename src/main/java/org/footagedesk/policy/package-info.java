/** What the body's CCTV policy and the law demand, and by when: profiles, obligations, gates and the counting of days. */
@NullMarked
package org.footagedesk.policy;

import org.jspecify.annotations.NullMarked;
