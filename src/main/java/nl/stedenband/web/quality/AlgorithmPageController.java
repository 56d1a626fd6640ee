package nl.stedenband.web.quality;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.desk.shortlist.AlgorithmRecord;
import nl.stedenband.desk.shortlist.AlgorithmRecords;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;

/** Describes how shortlists are made. Nobody waits for the evaluation: until it is made, its results are left out. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class AlgorithmPageController {
    private final AlgorithmRecords records;
    private final Evaluations evaluations;
    private final Pages pages;
    private final RegistryClock clock;

    AlgorithmPageController(AlgorithmRecords records, Evaluations evaluations, Pages pages, RegistryClock clock) {
        this.records = records;
        this.evaluations = evaluations;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/algoritme", "/en/algorithm"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        String language = PageAddresses.of(request).language().code();
        ShortlistViewpoint now = new ShortlistViewpoint(Viewpoint.at(clock.read()), true);
        AlgorithmRecord described = records.in(language, evaluations.find(now).map(Evaluations.Report::evaluation));
        return pages.render("evaluation/algorithm", new AlgorithmPage(described), request);
    }

    /** The description. */
    public record AlgorithmPage(AlgorithmRecord described) {

        /** What it says, by the keys of what it says it of; what isn't known yet is left out. */
        public Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("description", described.description());
            said.put("goal", described.goal());
            said.put("proportionality", described.proportionality());
            said.put("human-intervention", described.humanIntervention());
            said.put("source-data", described.sourceData());
            said.put("methods-and-models", described.methodsAndModels());
            said.put("risk-management", described.riskManagement());
            said.put("performance", described.performance());
            said.put("never-among-ten", described.neverAmongTen());
            said.values().removeIf(String::isEmpty);
            return said;
        }
    }
}
