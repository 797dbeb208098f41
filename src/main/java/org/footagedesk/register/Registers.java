package org.footagedesk.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Component;

/** All registers of the house. Every look into one is on record. */
@Component
public class Registers {

    private final List<Register> all;
    private final Views views;

    public Registers(List<Register> all, Views views) {
        this.all = all.stream().sorted(Comparator.comparing(Register::title)).toList();
        this.views = views;
    }

    /** All of them, by title. */
    public List<Register> all() {
        return all;
    }

    public Optional<Register> named(String name) {
        return all.stream().filter(register -> register.name().equals(name)).findFirst();
    }

    /**
     * One page; empty where there is no such register, or where the person may read none.
     *
     * @param query words of which a line must hold each, in whatever column; blank for all
     * @param page counted from 0
     */
    public Optional<RegisterPage> page(String name, String query, int page, int size, StaffMember who) {
        return named(name).filter(register -> who.may(Ability.READ_REGISTERS)).map(register -> {
            views.record(who.name(), "register/" + name);
            var found = found(register, query, page, size);
            return new RegisterPage(
                    name,
                    register.title(),
                    register.clause(),
                    register.columns(),
                    found.stream().limit(size).toList(),
                    page,
                    found.size() > size);
        });
    }

    private static List<List<String>> found(Register register, String query, int page, int size) {
        List<String> words = List.of(query.strip().toLowerCase(Locale.UK).split("\\s+"));
        try (var rows = register.rows()) {
            return rows.filter(row -> holds(row, words))
                    .skip((long) page * size)
                    .limit(size + 1L)
                    .toList();
        }
    }

    private static boolean holds(List<String> row, List<String> words) {
        String line = String.join(" ", row).toLowerCase(Locale.UK);
        return words.stream().allMatch(line::contains);
    }
}
