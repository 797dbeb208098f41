package org.footagedesk.desk.screens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.register.ExportRegister;
import org.footagedesk.register.Format;
import org.footagedesk.register.Registers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers of the house, to be read, searched and taken along as files. */
@Controller
@RequestMapping("/desk/registers")
class RegistersScreen {

    private static final int SIZE = 25;

    private final Registers registers;
    private final ExportRegister export;

    RegistersScreen(Registers registers, ExportRegister export) {
        this.registers = registers;
        this.export = export;
    }

    @Needs(Ability.READ_REGISTERS)
    @GetMapping
    String all(Model page) {
        page.addAttribute("registers", registers.all());
        return "desk/registers";
    }

    @Needs(Ability.READ_REGISTERS)
    @GetMapping("/{name}")
    String register(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            StaffMember who,
            Model model) {
        model.addAttribute(
                "register",
                registers.page(name, q, Math.max(0, page), SIZE, who).orElseThrow(NoSuchPage::new));
        model.addAttribute("q", q);
        return "desk/register";
    }

    @Needs(Ability.READ_REGISTERS)
    @GetMapping("/{name}/file")
    ResponseEntity<byte[]> file(@PathVariable String name, @RequestParam Format format, StaffMember who)
            throws IOException {
        var file = new ByteArrayOutputStream();
        if (!export.export(name, format, file, who.name())) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(file.toByteArray());
    }
}
