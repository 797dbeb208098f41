package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.register.Register;
import org.footagedesk.upkeep.HouseBook;
import org.springframework.stereotype.Component;

/** The signs at each site, as they were found. */
@Component
final class SignsRegister implements Register {

    private final HouseBook book;

    SignsRegister(HouseBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "signs";
    }

    @Override
    public String title() {
        return "Signs";
    }

    @Override
    public String clause() {
        return "2.5-2.7";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Site", "Checked", "At each entrance", "Seen and read", "Names the owner", "To be put right", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return book.read().done("sign-check").stream()
                .map(done -> List.of(
                        done.event().thing(),
                        done.event().on().toString(),
                        done.event().answers().getOrDefault("at_each_entrance", ""),
                        done.event().answers().getOrDefault("seen_and_read", ""),
                        done.event().answers().getOrDefault("names_owner", ""),
                        done.event().answers().getOrDefault("remarks", ""),
                        done.by()));
    }
}
