package org.footagedesk.page;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Controllers and their pages, rendered as they are served, without a server. */
public final class RenderedPages {

    private RenderedPages() {}

    /** The controllers with the frame of a demonstration around their pages. */
    public static MockMvc of(Object... controllers) {
        var views = new ClassLoaderTemplateResolver();
        views.setPrefix("views/");
        views.setSuffix(".html");
        views.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(views);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new FrameOnEveryPage(new Frame("Anytown Council", "CCTV footage requests", true)))
                .setViewResolvers(resolver)
                .build();
    }
}
