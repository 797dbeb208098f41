package org.footagedesk.reading.kind;

import java.util.List;
import org.footagedesk.shared.RequestKind;

/**
 * The kind that the cues speak for most.
 *
 * @param confidence how far it stands above the next
 * @param because the names of the cues that spoke for it
 */
public record KindChoice(RequestKind kind, double confidence, List<String> because) {}
