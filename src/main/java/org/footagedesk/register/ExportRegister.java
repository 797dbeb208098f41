package org.footagedesk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.footagedesk.journal.Views;
import org.springframework.stereotype.Component;

/** Writes a whole register as a file, and puts on record who took it. */
@Component
public class ExportRegister {

    private final Registers registers;
    private final List<Sheet> sheets;
    private final Views views;

    public ExportRegister(Registers registers, List<Sheet> sheets, Views views) {
        this.registers = registers;
        this.sheets = List.copyOf(sheets);
        this.views = views;
    }

    /** Whether it was written; false where there is no register of that name. The record comes first. */
    public boolean export(String name, Format format, OutputStream to, String who) throws IOException {
        var register = registers.named(name);
        if (register.isEmpty()) {
            return false;
        }
        views.record(who, "register-export/" + name + "/" + format.ending());
        sheets.stream()
                .filter(sheet -> sheet.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sheet writes " + format + "."))
                .write(register.get(), to);
        return true;
    }
}
