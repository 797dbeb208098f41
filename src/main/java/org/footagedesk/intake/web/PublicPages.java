package org.footagedesk.intake.web;

import java.time.Clock;
import java.time.Duration;
import org.footagedesk.form.FormDefinition;
import org.footagedesk.form.yaml.FormFile;
import org.footagedesk.intake.chat.Dialogue;
import org.footagedesk.intake.chat.ForgetAbandonedConversations;
import org.footagedesk.intake.chat.PublishedFacts;
import org.footagedesk.intake.chat.RequestInWords;
import org.footagedesk.intake.chat.Transcripts;
import org.footagedesk.page.Frame;
import org.footagedesk.policy.Policies;
import org.footagedesk.settings.DeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the public pages, put together from the policy in force and the shipped form. */
@Configuration(proxyBeanMethods = false)
class PublicPages {

    @Bean
    PublishedFacts publishedFacts(Policies policies) {
        return PublicFacts.of(policies.inForce());
    }

    @Bean
    Frame frame(PublishedFacts facts, DeskSettings settings) {
        return new Frame(facts.body(), "CCTV footage requests", settings.isDemonstration());
    }

    @Bean
    FormDefinition findFootage() {
        return FormFile.shipped("find-footage");
    }

    @Bean
    Dialogue dialogue(FormDefinition findFootage, PublishedFacts facts) {
        return new Dialogue(findFootage, facts);
    }

    @Bean
    RequestInWords requestInWords(FormDefinition findFootage) {
        return new RequestInWords(findFootage);
    }

    @Bean
    ForgetAbandonedConversations forgetAbandonedConversations(Transcripts transcripts) {
        return new ForgetAbandonedConversations(transcripts);
    }

    @Bean
    Quotas chatQuotas(Clock clock) {
        return new Quotas(clock, 30, Duration.ofSeconds(4));
    }
}
