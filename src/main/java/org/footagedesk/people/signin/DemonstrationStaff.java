package org.footagedesk.people.signin;

import static org.footagedesk.shared.Role.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Role;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
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
    private final DemonstrationPassword password;

    DemonstrationStaff(Staff staff, PasswordEncoder passwords, @Value("${desk.home:./desk-home}") Path home) {
        this.staff = staff;
        this.passwords = passwords;
        this.password = new DemonstrationPassword(home);
    }

    /** Before the first page is served. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            var hash = passwords.encode(password.read());
            NAMES.forEach((name, role) -> staff.keep(new StaffMember(name, role.title(), Set.of(role)), hash));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The demonstration password cannot be kept in the home folder.", unwritable);
        }
    }
}
