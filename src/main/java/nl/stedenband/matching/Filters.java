package nl.stedenband.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.matching.rule.Fact;
import nl.stedenband.matching.rule.Inquiry;
import nl.stedenband.registry.Text;

/**
 * The conditions that a municipality must meet. What nobody knows of it, it is not left out for: the desk can ask.
 */
final class Filters {
    private final Inquiry inquiry;
    private final Request request;

    Filters(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.request = inquiry.request();
    }

    /** Why a municipality is left out; nothing where it isn't. */
    Optional<LeftOut> leftOut(Town town) {
        return Stream.of(declined(town), size(town), programme(town), capacity(town))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LeftOut> declined(Town town) {
        List<Fact> refusals = inquiry.evidence().remarks().stream()
                .filter(remark -> remark.type().equals("refusal")
                        && remark.subjects().contains(town.id())
                        && remark.holdsOn(inquiry.evidence().asOf().toEpochDay())
                        && (remark.countries().isEmpty()
                                || remark.countries().contains(request.partner().country())))
                .map(remark -> inquiry.facts().of(new Text(remark.text(), remark.text()), remark.sources()))
                .toList();
        return request.declined().contains(town.id()) || !refusals.isEmpty()
                ? Optional.of(new LeftOut(town, "declined", new Text("It said no.", "Zij heeft nee gezegd."), refusals))
                : Optional.empty();
    }

    private Optional<LeftOut> size(Town town) {
        return request.size().flatMap(wanted -> outside(town, wanted, "size"));
    }

    private Optional<LeftOut> outside(Town town, SizeWanted wanted, String filter) {
        return town.population().filter(figure -> !wanted.takes(figure.value())).map(figure -> {
            Text why = new Text(
                    "It has %,d inhabitants.".formatted(figure.value()),
                    "Zij heeft %s inwoners."
                            .formatted("%,d".formatted(figure.value()).replace(',', '.')));
            return new LeftOut(town, filter, why, List.of(fact(figure)));
        });
    }

    private Fact fact(Figure figure) {
        return inquiry.facts()
                .of(
                        new Text(
                                "%d inhabitants (%s)".formatted(figure.value(), figure.on()),
                                "%d inwoners (%s)".formatted(figure.value(), figure.on())),
                        figure.sources());
    }

    private Optional<LeftOut> programme(Town town) {
        Programme programme = request.programme();
        Optional<LeftOut> size = programme.size().flatMap(wanted -> outside(town, wanted, "programme"));
        if (size.isPresent()) {
            return size;
        }
        if (programme.network().isPresent()
                && inquiry.memberships(town.id()).stream().noneMatch(own -> own.network()
                        .id()
                        .equals(programme.network().get().id()))) {
            return left(
                    town,
                    "programme",
                    "It is not known to belong to " + programme.network().get().name() + ".",
                    "Niet bekend is dat zij bij " + programme.network().get().name() + " hoort.");
        }
        if (!programme.provinces().isEmpty()
                && town.province()
                        .filter(province -> !programme.provinces().contains(province.id()))
                        .isPresent()) {
            return left(
                    town,
                    "programme",
                    "It lies in " + town.province().get().name() + ".",
                    "Zij ligt in " + town.province().get().name() + ".");
        }
        return programme.experienced() && inquiry.ties(town.id()).isEmpty()
                ? left(
                        town,
                        "programme",
                        "It is not known to have had ties abroad.",
                        "Van haar zijn geen banden bekend.")
                : Optional.empty();
    }

    private Optional<LeftOut> capacity(Town town) {
        return request.hours().flatMap(wanted -> inquiry.capacity(town)
                .filter(capacity -> capacity.hours() < wanted)
                .map(capacity -> new LeftOut(
                        town,
                        "capacity",
                        new Text(
                                "Its size class has %.0f hours a week.".formatted(capacity.hours()),
                                "Haar grootteklasse heeft %.0f uur per week.".formatted(capacity.hours())),
                        List.of(inquiry.facts()
                                .of(
                                        new Text(
                                                "hours a week in its size class",
                                                "uren per week in haar grootteklasse"),
                                        capacity.sources())))));
    }

    private static Optional<LeftOut> left(Town town, String filter, String en, String nl) {
        return Optional.of(new LeftOut(town, filter, new Text(en, nl), List.of()));
    }
}
