package org.footagedesk.people.signin;

import java.time.Duration;
import org.footagedesk.people.Staff;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which pages are open to all, which need a sign-in, and what every answer says to the browser about itself. */
@Configuration
class SignInRules {

    private static final int SESSION_MINUTES = 30;

    /** Well past the day for which a conversation is kept. */
    private static final Duration TOKEN_KEPT = Duration.ofDays(30);

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data: blob:; media-src 'self'; frame-src 'self'; object-src 'none'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private static final String[] OPEN_TO_ALL = {
        "/", "/chat/**", "/privacy", "/accessibility", "/complaints", "/demonstration", "/demonstration/**",
        "/webjars/**", "/desk.css", "/desk.js", "/desk.svg", "/screens.css", "/screens.js", "/favicon.ico",
        "/actuator/health", "/sign-in", "/error"
    };

    /** Names calls and fields, nobody's data; programs that write programs fetch it without signing in. */
    private static final String DESCRIPTION_OF_THE_API = "/api/openapi.yaml";

    /** The API: the Authorization header with each request, no session, no cookie, so nothing to forge. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, PasswordCheck passwords, ApiRefusals refusals) throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationProvider(passwords)
                .authorizeHttpRequests(all -> all.requestMatchers(DESCRIPTION_OF_THE_API)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SignInRules::headers)
                .build();
    }

    /** The conversation may rest for a day, so its token lies in a cookie of its own and not in a session. */
    @Bean
    @Order(2)
    SecurityFilterChain conversation(HttpSecurity http, PageRefusals refusals) throws Exception {
        return http.securityMatcher("/chat", "/chat/**")
                .authorizeHttpRequests(pages -> pages.anyRequest().permitAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.csrfTokenRepository(tokenOfTheConversation()))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SignInRules::headers)
                .build();
    }

    /** The pages: a session after the form, and a token in every form. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PasswordCheck passwords, Staff staff, PageRefusals refusals)
            throws Exception {
        return http.authenticationProvider(passwords)
                .addFilterAfter(new StillStaff(staff), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(pages -> pages.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .requestMatchers("/desk", "/desk/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .defaultSuccessUrl("/desk")
                        .failureUrl("/sign-in?refused"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(Customizer.withDefaults())
                .headers(SignInRules::headers)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    ServletContextInitializer sessionsExpire() {
        return context -> context.setSessionTimeout(SESSION_MINUTES);
    }

    @Bean
    CookieSameSiteSupplier cookiesStayHere() {
        return CookieSameSiteSupplier.ofLax();
    }

    private static CookieCsrfTokenRepository tokenOfTheConversation() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("desk-form");
        tokens.setCookiePath("/chat");
        tokens.setCookieCustomizer(cookie -> cookie.maxAge(TOKEN_KEPT).sameSite("Lax"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
