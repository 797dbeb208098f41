package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.IdentityPaperDeleted;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.casefile.RecordEvent.CaseLinked;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.PolicyChanged;
import org.footagedesk.desk.CaseCourse;
import org.footagedesk.desk.Originals;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Seal;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A case takes another course: a linked case, a later policy, its identity papers deleted. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class CaseCourseIT {

    private static final int KEPT_DAYS = 15;

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseCourse course;

    @Autowired
    private Originals originals;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private RecordOnCase record;

    @Autowired
    private Policies policies;

    @Autowired
    private Work work;

    @Autowired
    private Vault vault;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void policy(DynamicPropertyRegistry properties) throws IOException {
        Path own = Files.createTempFile(Files.createDirectories(Path.of("target")), "policy", ".yaml");
        Files.writeString(own, """
            extends: uk-statutory
            id: anytown
            version: 2
            in-force-from: 2026-03-01
            """);
        properties.add("desk.policy", own.toAbsolutePath()::toString);
    }

    @Test
    void aMessageOfTwoPurposesHasTwoCasesOfOneReceiptThatNameEachOther() {
        CaseReference first = asks(RequestKind.COMPLAINT, "two@home.example");
        String message = desk.file(first).submissions().getFirst().submission().toString();

        var opened = course.openLinked(first, message, RequestKind.INFORMATION, "asks how many", person("clerk"));
        CaseFile other = desk.file(((Sorting.Opening.Opened) opened).reference());

        assertThat(other.kind()).isEqualTo(RequestKind.INFORMATION);
        assertThat(other.receivedAt()).isEqualTo(desk.file(first).receivedAt());
        assertThat(other.last(CaseLinked.class).orElseThrow().other()).isEqualTo(first.value());
        assertThat(desk.file(first).last(CaseLinked.class).orElseThrow().other())
                .isEqualTo(other.reference().value());
        assertThat(course.openLinked(first, message, RequestKind.INFORMATION, "again", person("clerk")))
                .isEqualTo(opened);
        assertThat(desk.caseOf(other.submissions().getFirst().submission())).isEqualTo(first);
    }

    @Test
    void whoReadsNoCasesAndTheSameKindOpenNothing() {
        CaseReference first = asks(RequestKind.INFORMATION, "same@home.example");
        String message = desk.file(first).submissions().getFirst().submission().toString();

        assertThat(course.openLinked(first, message, RequestKind.INFORMATION, "why", person("clerk")))
                .isInstanceOf(Sorting.Opening.Refused.class);
        assertThat(course.openLinked(first, message, RequestKind.COMPLAINT, "why", person("admin")))
                .isInstanceOf(Sorting.Opening.Refused.class);
        assertThat(desk.file(first).all(CaseLinked.class)).isEmpty();
    }

    @Test
    void onlyTheDataControllerMovesACaseToThePolicyInForceAndItsReceiptStays() {
        CaseReference reference = asks(RequestKind.SUBJECT_ACCESS, "moved@home.example");
        steps.append(reference, "controller", file -> List.of(new PolicyChanged("totnes-2025/1", "as before")));
        var received = desk.file(reference).receivedAt();
        assertThat(course.aside(reference, person("clerk")).orElseThrow().laterPolicy())
                .extracting("reference")
                .isEqualTo("anytown/2");

        assertThat(course.moveToPolicy(reference, "anytown/2", "it is fairer", person("gpm")))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(course.moveToPolicy(reference, "anytown/3", "it is fairer", person("controller")))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(course.moveToPolicy(reference, "anytown/2", "it is fairer", person("controller")))
                .isEqualTo(Outcome.DONE);

        CaseFile moved = desk.file(reference);
        assertThat(moved.policy()).isEqualTo("anytown/2");
        assertThat(moved.receivedAt()).isEqualTo(received);
        assertThat(new Obligations(policies.named(moved.policy()), policies.calendar())
                        .of(moved, London.day(clock.instant())))
                .filteredOn(owed -> owed.rule().id().equals("sar-answer"))
                .allSatisfy(owed -> assertThat(owed.due()).isPresent());
        assertThat(course.aside(reference, person("clerk")).orElseThrow().laterPolicy())
                .isNull();
    }

    @Test
    void identityPapersGoAfterTheCheckAndCannotBeOpenedAnyMore() throws IOException {
        CaseReference reference = asks(RequestKind.SUBJECT_ACCESS, "papers@home.example");
        DocumentKept passport = passport(reference);
        assertThat(course.deletePapers(reference, person("clerk"))).isInstanceOf(Outcome.Blocked.class);
        record.record(reference, new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "seen"), "clerk");

        later(KEPT_DAYS - 2).delete(reference.value());
        vault.open(reference.scope(), passport.sha256()).close();
        later(KEPT_DAYS).delete(reference.value());

        assertThat(desk.file(reference).all(IdentityPaperDeleted.class))
                .containsExactly(new IdentityPaperDeleted(passport.sha256(), DocumentType.PASSPORT));
        assertThatThrownBy(() -> vault.open(reference.scope(), passport.sha256()))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> originals.document(reference, passport.sha256().hex(), 1, person("clerk")))
                .isInstanceOf(Seal.Erased.class);
    }

    @Test
    void aPersonDeletesIdentityPapersAtOnce() throws IOException {
        CaseReference reference = asks(RequestKind.SUBJECT_ACCESS, "atonce@home.example");
        DocumentKept passport = passport(reference);
        record.record(reference, new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "seen"), "clerk");

        assertThat(course.deletePapers(reference, person("clerk"))).isEqualTo(Outcome.DONE);

        assertThat(course.aside(reference, person("clerk")).orElseThrow().deletedPapers())
                .containsExactly(passport.sha256().hex());
    }

    private DocumentKept passport(CaseReference reference) throws IOException {
        var bytes = ("passport of " + reference).getBytes(StandardCharsets.UTF_8);
        var stored = vault.keep(reference.scope(), new ByteArrayInputStream(bytes));
        var paper = new DocumentKept(
                desk.file(reference).submissions().getFirst().submission(),
                "passport.jpg",
                DocumentType.PASSPORT,
                "image/jpeg",
                stored.sha256(),
                stored.bytes());
        steps.append(reference, "desk", file -> List.of(paper));
        return paper;
    }

    private DeleteIdentityPapers later(int days) {
        return new DeleteIdentityPapers(steps, policies, vault, work, Clock.offset(clock, Duration.ofDays(days)));
    }

    private CaseReference asks(RequestKind kind, String address) {
        return desk.telephoned(kind, Map.of(FieldKey.REQUESTER_NAME, "Ann Jones", FieldKey.REQUESTER_EMAIL, address));
    }

    private StaffMember person(String name) {
        return staff.named(name).orElseThrow();
    }
}
