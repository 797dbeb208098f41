package org.footagedesk.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Pages are made only from the files in {@code views/}; nothing a stranger sends is ever read as a template. */
@Configuration
@PropertySource("classpath:views.properties")
class Views {}
