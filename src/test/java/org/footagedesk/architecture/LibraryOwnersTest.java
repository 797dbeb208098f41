package org.footagedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryOwnersTest {

    @ParameterizedTest
    @MethodSource("allLibraries")
    void aLibraryIsUsedByItsOwnersOnly(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(owners(library))
                .and()
                .resideOutsideOfPackage(House.ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("each library is owned by one place, so that it can be replaced there")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void anOwnerReallyUsesItsLibrary(String library) {
        classes()
                .that()
                .resideInAnyPackage(owners(library))
                .should(useSomewhere(library))
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    static Stream<String> libraries() {
        return HousePlan.OWNERS.keySet().stream().sorted();
    }

    static Stream<String> allLibraries() {
        return Stream.concat(
                libraries(), HousePlan.OWNERS_TO_COME.keySet().stream().sorted());
    }

    private static String[] owners(String library) {
        return Stream.of(HousePlan.OWNERS, HousePlan.OWNERS_TO_COME)
                .map(plan -> plan.getOrDefault(library, List.of()))
                .flatMap(List::stream)
                .map(House::all)
                .toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> useSomewhere(String library) {
        String prefix = library.replace("..", ".");
        return new ArchCondition<>("use " + library + " at least once") {
            private boolean used;

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                used |= type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().startsWith(prefix));
            }

            @Override
            public void finish(ConditionEvents events) {
                if (!used) {
                    events.add(SimpleConditionEvent.violated(this, "No owner uses " + library + " any more."));
                }
            }
        };
    }
}
