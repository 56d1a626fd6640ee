package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.followup.ResultingTie;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.TieKind;

/** Reads from a form which partnership a case led to, and from which source the registry has it. */
@Singleton
final class TieForm {
    private final Cases cases;
    private final SourceForm sources;

    TieForm(Cases cases, SourceForm sources) {
        this.cases = cases;
        this.sources = sources;
    }

    /** @throws nl.stedenband.registry.InvalidQuestion when anything sent is wrong */
    ResultingTie read(int number, Optional<Named> town, FormInput sent) {
        TieKind kind = sent.oneOf("kind", TieKind.values(), TieKind::slug);
        Optional<EdtfInterval> held = sources.since(sent);
        Optional<Citation> cites = sources.cites(sent);
        sent.check();
        return new ResultingTie(
                town.orElseThrow(),
                cases.shortlist(number).list().partner(),
                kind,
                held.orElseThrow(),
                cites.orElseThrow().source(),
                cites.orElseThrow().locator());
    }
}
