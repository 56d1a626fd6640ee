package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.SurvivalInR;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the bundled ties last. */
@OnReferenceData
class ReferenceSurvivalTest {
    private static final String DAY = "asOf=2026-11-21";

    private static Service service;

    @BeforeAll
    static void start() {
        service = ReferenceService.running();
    }

    @Test
    void everyTieHasItsDurationAndEveryGroupItsEstimate() {
        Service.Json spells = service.json("/v1/survival/spells?" + DAY);
        Service.Json survival = service.json("/v1/survival?" + DAY + "&by=country&event=2014-07-17&window=1461");

        assertThat((int) spells.get("total")).isGreaterThan(600);
        assertThat(survival.list("groups"))
                .hasSizeGreaterThan(30)
                .allSatisfy(group -> assertThat(group.at("turnbull.converged")).isEqualTo(true))
                .allSatisfy(group -> assertThat(group.at("event.after.last")).isEqualTo("2018-07-16"));
    }

    @Test
    void rReadsTheDurationsAndEstimatesTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        SurvivalInR.assumeHere();
        Path file = folder.resolve("spells.csv");
        Files.writeString(
                file,
                service.get("/v1/survival/spells?" + DAY, "Accept", "text/csv").body());

        List<SurvivalInR.Point> theirs = SurvivalInR.estimate(file);

        List<Service.Json> steps = service.json("/v1/survival?" + DAY)
                .list("groups")
                .get(0)
                .object("turnbull")
                .list("steps");
        assertThat(steps).hasSizeGreaterThan(20);
        for (Service.Json step : steps) {
            if (step.get("to") instanceof Integer to) {
                assertThat(((Number) step.get("survival")).doubleValue())
                        .isCloseTo(survival(theirs, to), within(0.005));
            }
        }
    }

    /** Theirs is told at times within the intervals in which shares end. */
    private static double survival(List<SurvivalInR.Point> curve, int time) {
        return curve.stream()
                .filter(point -> point.time() <= time)
                .reduce((one, other) -> other)
                .map(SurvivalInR.Point::survival)
                .orElse(1.0);
    }
}
