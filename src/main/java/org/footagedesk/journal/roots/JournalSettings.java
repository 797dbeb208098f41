package org.footagedesk.journal.roots;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an administrator sets under {@code desk.journal.*}.
 *
 * @param copyTo a folder outside this machine's reach of loss, to which each root is copied; none: nothing is copied
 */
@ConfigurationProperties("desk.journal")
record JournalSettings(@Nullable Path copyTo) {}
