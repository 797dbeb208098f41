package org.footagedesk.policy;

import java.time.LocalDate;
import org.footagedesk.shared.Role;

/** The controller's recorded permission to preserve footage automatically at first contact (policy 5.7, 9.4; X-2). */
public record StandingPermission(String givenBy, Role role, LocalDate givenOn, String clause, String words) {}
