package org.footagedesk.page;

import org.footagedesk.people.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.test.web.servlet.setup.StandaloneMockMvcBuilder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Controllers and their pages, rendered as they are served, without a server. */
public final class RenderedPages {

    private RenderedPages() {}

    /** The controllers with the frame of a demonstration around their pages. */
    public static MockMvc of(Object... controllers) {
        return pages(controllers).build();
    }

    /** The same as that member of staff is shown them. */
    public static MockMvc askedBy(StaffMember who, Object... controllers) {
        return pages(controllers)
                .setCustomArgumentResolvers(new HandlerMethodArgumentResolver() {
                    @Override
                    public boolean supportsParameter(MethodParameter parameter) {
                        return parameter.getParameterType().equals(StaffMember.class);
                    }

                    @Override
                    public Object resolveArgument(
                            MethodParameter parameter,
                            @Nullable ModelAndViewContainer page,
                            NativeWebRequest request,
                            @Nullable WebDataBinderFactory binders) {
                        return who;
                    }
                })
                .build();
    }

    private static StandaloneMockMvcBuilder pages(Object... controllers) {
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
                .setViewResolvers(resolver);
    }
}
