package org.footagedesk.settings.opening;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.DeskSettings;
import org.footagedesk.settings.Home;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Checks the settings and opens the home once they are known, before any log file, port or database is touched. */
final class OpenHome implements EnvironmentPostProcessor, Ordered {

    private final ConfigurableBootstrapContext bootstrap;

    OpenHome(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DeskSettings settings = Binder.get(environment).bindOrCreate("desk", DeskSettings.class);
        if (!settings.missing().isEmpty()) {
            throw new CannotStart("A desk in " + settings.mode().word() + " mode needs these settings: "
                    + String.join(", ", settings.missing()) + ".");
        }
        if (settings.isDemonstration()) {
            stayOnLoopback(environment);
        }
        Home home = Home.open(settings.home(), settings.mode());
        home.folder("logs");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "opened-home", Map.of("desk.home", home.path().toString())));
        bootstrap.addCloseListener(
                event -> event.getApplicationContext().getBeanFactory().registerSingleton("home", home));
    }

    private static void stayOnLoopback(ConfigurableEnvironment environment) {
        Map<String, Object> addresses = new HashMap<>();
        addresses.put("server.address", "127.0.0.1");
        if (environment.containsProperty("management.server.port")) {
            addresses.put("management.server.address", "127.0.0.1");
        }
        for (String name : addresses.keySet()) {
            String asked = environment.getProperty(name);
            if (asked != null && !isLoopback(asked)) {
                throw new CannotStart("A demonstration answers on this machine only; leave out --" + name + "=" + asked
                        + ", or set up production with --desk.mode=production.");
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("demonstration-on-loopback", addresses));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
