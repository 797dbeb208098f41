package org.footagedesk.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void nobodyReadsTheClockOfTheMachineExceptTheOneClockBean() {
        noClasses()
                .should()
                .callMethodWhere(nowWithoutAClock())
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is a parameter; edges get the one injected Clock")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @Test
    void onlyTheApplicationMakesAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.ROOT)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "make a clock of the machine",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @Test
    void namesComeFromTheTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Processor|Handler)")
                .because("such a name says nothing about the trade")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @Test
    void nobodyPrintsATrace() {
        noClasses()
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .because("the words of an exception may quote a person")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @Test
    void whatSpringGivesComesThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("a class tells in its constructor what it needs")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    @Test
    void anExchangeOfARouteStaysInWork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.all("work"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.camel.Exchange")
                .because("beans of routes take and return values of the trade")
                .allowEmptyShould(false)
                .check(House.CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutAClock() {
        DescribedPredicate<JavaCall<?>> now = target(name("now")).and(target(owner(time())));
        return now.and(DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .as("ask for the time without a clock");
    }

    private static DescribedPredicate<JavaClass> time() {
        return DescribedPredicate.describe(
                "java.time", type -> type.getPackageName().startsWith("java.time"));
    }
}
