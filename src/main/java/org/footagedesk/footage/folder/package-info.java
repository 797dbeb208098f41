/** The recorder that is a folder: one folder a camera, one file a segment. */
@NullMarked
@NamedInterface("folder")
package org.footagedesk.footage.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
