package org.footagedesk.casework;

import org.footagedesk.redaction.video.RenderPreview;
import org.footagedesk.redaction.video.RenderRedaction;
import org.footagedesk.redaction.video.Still;
import org.footagedesk.redaction.video.VideoLimits;
import org.footagedesk.redaction.video.VideoSandbox;
import org.footagedesk.settings.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processes in which clips are opened. */
@Configuration(proxyBeanMethods = false)
class VideoConfiguration {

    @Bean
    VideoSandbox videoSandbox(Home home) {
        return new VideoSandbox(home.folder("video"), VideoLimits.usual());
    }

    @Bean
    Still still(VideoSandbox sandbox) {
        return new Still(sandbox);
    }

    @Bean
    RenderPreview renderPreview(VideoSandbox sandbox) {
        return new RenderPreview(sandbox);
    }

    @Bean
    RenderRedaction renderRedaction(VideoSandbox sandbox) {
        return new RenderRedaction(sandbox);
    }
}
