package nl.stedenband.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Partner;
import nl.stedenband.registry.Text;

/** What is known in the light of a request, told in words with its sources, and whether the day could know it yet. */
public final class Facts {
    private final Inquiry inquiry;

    Facts(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    public Fact of(Text text, List<String> sources) {
        Evidence evidence = inquiry.evidence();
        return new Fact(text, sources, evidence.publications().areAllAfter(evidence.asOf(), sources));
    }

    public Fact of(Tie tie) {
        Text standing = tie.isHeld()
                ? new Text("had a tie with", "had een band met")
                : new Text("once had a tie with", "had ooit een band met");
        Text since = tie.course()
                .since()
                .map(time -> new Text(", since " + time, ", sinds " + time))
                .orElse(new Text("", ""));
        return of(Wording.text("%s %s%s", "%s %s%s", standing, tie.place().name(), since), tie.sources());
    }

    /** A tie, and whose it is. */
    Fact ofTown(Tie tie) {
        return of(
                Wording.text(
                        "%s has a tie with %s",
                        "%s heeft een band met %s",
                        inquiry.nameOfTown(tie),
                        tie.place().name()),
                tie.sources());
    }

    /** How many live in a municipality of which that is known. */
    Fact population(Town town) {
        Figure figure = town.population().orElseThrow();
        return of(
                Wording.text("%s inhabitants (%s)", "%s inwoners (%s)", figure.value(), figure.on()), figure.sources());
    }

    /** How many live in a municipality and with who asks, where both are known. */
    List<Fact> populations(Town town) {
        Partner partner = inquiry.partner();
        return List.of(
                population(town),
                of(
                        Wording.text(
                                "%s: %s inhabitants",
                                "%s: %s inwoners",
                                partner.name(),
                                partner.population().orElseThrow()),
                        partner.sources()));
    }

    /** Where a municipality and who asks lie. */
    Fact points(Town town) {
        return of(
                Wording.text("where both lie", "waar beide liggen"),
                Stream.concat(town.sources().stream(), inquiry.partner().sources().stream())
                        .distinct()
                        .toList());
    }
}
