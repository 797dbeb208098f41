package org.footagedesk.people.signin;

import static org.footagedesk.shared.Role.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Role;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One invented member of staff for each role, all with the password of this home; never in production. */
@Component
@ConditionalOnProperty(name = "desk.mode", havingValue = "demonstration", matchIfMissing = true)
class DemonstrationStaff implements SmartInitializingSingleton {

    static final Map<String, Role> NAMES = Map.of(
            "clerk", CLERK,
            "controller", DATA_CONTROLLER,
            "gpm", GPM,
            "tmo", TMO,
            "finhr", FIN_HR,
            "operator", OPERATOR,
            "committee", COMMITTEE,
            "auditor", AUDITOR,
            "admin", ADMINISTRATOR);

    private final Staff staff;
    private final PasswordEncoder passwords;
    private final Home home;

    DemonstrationStaff(Staff staff, PasswordEncoder passwords, Home home) {
        this.staff = staff;
        this.passwords = passwords;
        this.home = home;
    }

    /** Before the first page is served. */
    @Override
    public void afterSingletonsInstantiated() {
        var hash = passwords.encode(home.demonstrationPassword());
        NAMES.forEach((name, role) -> staff.keep(member(name, role), hash));
    }

    /** The demonstration's mail server keeps a mailbox for every address. */
    private static StaffMember member(String name, Role role) {
        return new StaffMember(
                name, role.title(), Set.of(role), Optional.of(new EmailAddress(name + "@desk.localhost")));
    }
}
