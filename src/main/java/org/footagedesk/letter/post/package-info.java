/** Letters for the post: printed in one batch, each ready for its envelope. */
@NullMarked
@NamedInterface("post")
package org.footagedesk.letter.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
