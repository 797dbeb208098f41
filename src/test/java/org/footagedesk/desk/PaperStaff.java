package org.footagedesk.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.people.SignInAttempts;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.WrongPasswords;
import org.footagedesk.shared.Role;

/** Staff and wrong passwords kept in memory. */
public class PaperStaff implements Staff, SignInAttempts {

    private final Map<String, StaffMember> members = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, WrongPasswords> wrong = new HashMap<>();

    @Override
    public Optional<StaffMember> named(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public List<StaffMember> all() {
        return List.copyOf(members.values());
    }

    @Override
    public List<StaffMember> holding(Role role) {
        return members.values().stream()
                .filter(member -> member.roles().contains(role))
                .toList();
    }

    @Override
    public Optional<String> passwordHashOf(String name) {
        return Optional.ofNullable(hashes.get(name));
    }

    @Override
    public void keep(StaffMember member, String passwordHash) {
        members.put(member.name(), member);
        hashes.put(member.name(), passwordHash);
    }

    public void disable(String name) {
        members.remove(name);
        hashes.remove(name);
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public WrongPasswords of(String name, String address) {
        return wrong.getOrDefault(name + address, WrongPasswords.none());
    }

    @Override
    public void wrong(String name, String address, Instant at) {
        wrong.merge(name + address, new WrongPasswords(1, at), (old, one) -> new WrongPasswords(old.count() + 1, at));
    }

    @Override
    public void forget(String name, String address) {
        wrong.remove(name + address);
    }
}
