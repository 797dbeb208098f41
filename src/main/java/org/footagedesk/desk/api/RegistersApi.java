package org.footagedesk.desk.api;

import java.util.List;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.register.RegisterPage;
import org.footagedesk.register.Registers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers of the house, for scripts. */
@RestController
@RequestMapping("/api/registers")
class RegistersApi {

    private static final int MOST = 500;

    /** All registers there are. */
    record Names(List<Named> registers) {}

    /** One of them. */
    record Named(String name, String title, String clause) {}

    private final Registers registers;

    RegistersApi(Registers registers) {
        this.registers = registers;
    }

    @Needs(Ability.READ_REGISTERS)
    @GetMapping
    Names names() {
        return new Names(registers.all().stream()
                .map(register -> new Named(register.name(), register.title(), register.clause()))
                .toList());
    }

    @Needs(Ability.READ_REGISTERS)
    @GetMapping("/{name}")
    RegisterPage register(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            StaffMember who) {
        if (page < 0 || size < 1 || size > MOST) {
            throw ApiRefusal.unprocessable("page starts at 0, and size lies between 1 and " + MOST + ".");
        }
        return registers.page(name, q, page, size, who).orElseThrow(() -> ApiRefusal.noSuch("register of that name"));
    }
}
