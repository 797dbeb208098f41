package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.ToldCase.finding;

import java.util.List;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

class CamerasMeantTest {

    @Test
    void theCameraThatIsNamedIsMeantAlone() {
        assertThat(codes(camera("CIVIC-RAMP"), site("CIVIC_HALL"))).containsExactly("CIVIC-RAMP");
    }

    @Test
    void everyCameraThatTheWordsMayNameIsMeant() {
        assertThat(codes(camera("CIVIC-RAMP", "CIVIC-STEPS"))).containsExactly("CIVIC-RAMP", "CIVIC-STEPS");
    }

    @Test
    void aSiteMeansAllOfItsCameras() {
        assertThat(codes(site("CIVIC_HALL"))).containsExactly("CIVIC-STEPS", "CIVIC-RAMP", "CIVIC-FIRE-EXITS");
    }

    @Test
    void aRequestThatDoesNotSayWhereMeansEveryCamera() {
        assertThat(codes()).hasSize(5);
    }

    @Test
    void aPlaceThatTheRegisterDoesNotKnowMeansEveryCameraAndNeverNone() {
        assertThat(codes(site("OTHER"))).hasSize(5);
        assertThat(codes(site("MARKET_HALL"))).hasSize(5);
        assertThat(CamerasMeant.in(List.of(site("OTHER")), TOTNES).reason())
                .isEqualTo("every camera, because the register does not know the place that the request names");
    }

    @Test
    void whoNamesTwoSitesMeansTheCamerasOfBoth() {
        assertThat(codes(finding(FieldKey.SITE, "CIVIC_HALL", 0.9, "GUILDHALL")))
                .hasSize(5);
    }

    @Test
    void aCameraThatTheBodyDoesNotHaveIsNotMeant() {
        assertThat(codes(camera("RIVERSIDE"), site("GUILDHALL")))
                .containsExactly("GUILDHALL-FRONT", "GUILDHALL-GARAGES");
    }

    @Test
    void theCasePageIsToldWhyTheseCameras() {
        assertThat(CamerasMeant.in(List.of(), TOTNES).reason())
                .isEqualTo("every camera, because the request does not say where");
    }

    private static List<String> codes(Finding... findings) {
        return CamerasMeant.in(List.of(findings), TOTNES).codes();
    }

    private static Finding camera(String code, String... alternatives) {
        return finding(FieldKey.CAMERA, code, 0.9, alternatives);
    }

    private static Finding site(String site) {
        return finding(FieldKey.SITE, site, 0.9);
    }
}
