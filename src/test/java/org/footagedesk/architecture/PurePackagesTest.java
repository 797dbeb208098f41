package org.footagedesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurePackagesTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "tools.jackson..",
        "com.fasterxml.jackson..",
        "org.apache.camel..",
        "org.hibernate..",
        "jakarta..",
        "javax.sql..",
        "java.sql..",
        "org.thymeleaf..",
        "org.apache.pdfbox..",
        "org.apache.tika..",
        "org.bytedeco..",
        "org.slf4j..",
        "com.google.crypto.tink..",
        "picocli.."
    };

    @ParameterizedTest
    @MethodSource("purePackages")
    void aPackageOfTheTradeImportsNoFramework(String pure) {
        noClasses()
                .that()
                .resideInAPackage(House.only(pure))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because(pure + " is the trade itself: plain Java, so that it can be read and tested alone")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("purePackages")
    void aPackageOfTheTradeReadsNoClock(String pure) {
        noClasses()
                .that()
                .resideInAPackage(House.only(pure))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .because("time is a parameter there")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    static Stream<String> purePackages() {
        return HousePlan.PURE.stream();
    }
}
