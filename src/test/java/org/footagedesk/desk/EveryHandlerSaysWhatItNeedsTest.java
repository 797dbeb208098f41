package org.footagedesk.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.footagedesk.people.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

class EveryHandlerSaysWhatItNeedsTest {

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.footagedesk.desk..");

    @Test
    void everyPageAndEveryCallOfTheDeskNamesTheAbilitiesItNeeds() {
        methods()
                .that()
                .areAnnotatedWith(GetMapping.class)
                .or()
                .areAnnotatedWith(PostMapping.class)
                .should()
                .beAnnotatedWith(Needs.class)
                .check(DESK);
    }

    @Test
    void onlyTodayIsOpenToEverybodyAndAReviewIsAskedForSoThatTheRefusalRecordsCameraAndPurpose() {
        var open = DESK.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .filter(method -> method.getAnnotationOfType(Needs.class).value().length == 0)
                .map(method -> method.getOwner().getSimpleName());

        assertThat(open).containsExactlyInAnyOrder("TodayScreen", "ReviewScreen", "ReviewApi");
    }
}
