package org.footagedesk.people.signin;

import java.time.Clock;
import java.util.List;
import org.footagedesk.people.SignInAttempts;
import org.footagedesk.people.Staff;
import org.footagedesk.people.WrongPasswords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, for the form and for the API alike, and makes guessing slow. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Staff staff;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final PasswordsJustChecked justChecked;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordCheck(
            Staff staff,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            PasswordsJustChecked justChecked,
            Clock clock) {
        this.staff = staff;
        this.attempts = attempts;
        this.passwords = passwords;
        this.justChecked = justChecked;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName();
        var address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var before = attempts.of(name, address);
        var wait = before.waitAt(clock.instant());
        if (!wait.isZero()) {
            throw new TooManyWrongPasswords(wait);
        }
        // An unknown name takes as long as a known one, so that time does not tell them apart.
        var right = isRight(
                String.valueOf(asked.getCredentials()),
                staff.passwordHashOf(name).orElse(hashOfNobody));
        var member = staff.named(name);
        if (!right || member.isEmpty()) {
            attempts.wrong(name, address, clock.instant());
            throw new BadCredentialsException("The name or the password is not right.");
        }
        if (!before.equals(WrongPasswords.none())) {
            attempts.forget(name, address);
        }
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member.get()), null, List.of());
    }

    private boolean isRight(String password, String storedHash) {
        var now = clock.instant();
        if (justChecked.isRight(password, storedHash, now)) {
            return true;
        }
        var right = passwords.matches(password, storedHash);
        if (right) {
            justChecked.remember(password, storedHash, now);
        }
        return right;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
