package org.footagedesk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All classes of the desk, without its tests. */
final class House {

    static final String ROOT = "org.footagedesk";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private House() {}

    /** The package of that name under the root with everything below it; {@code .cli} means each package so named. */
    static String all(String name) {
        return ROOT + "." + name + "..";
    }

    /** The package of that name under the root, without what is below it. */
    static String only(String name) {
        return ROOT + "." + name;
    }

    /** Whether the desk has such a package; a rule for one it lacks would guard nothing. */
    static boolean has(String name) {
        PackageMatcher room = PackageMatcher.of(all(name));
        return CLASSES.stream().map(JavaClass::getPackageName).anyMatch(room::matches);
    }
}
