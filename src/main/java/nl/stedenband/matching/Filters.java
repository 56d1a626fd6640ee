package nl.stedenband.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.matching.request.Programme;
import nl.stedenband.matching.request.Request;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.matching.rule.RequestEvidence;
import nl.stedenband.matching.rule.SupportingFact;
import nl.stedenband.registry.BilingualText;

/**
 * The conditions that a municipality must meet. What nobody knows of it, it is not left out for: the desk can ask.
 */
final class Filters {
    private final RequestEvidence requestEvidence;
    private final Request request;

    Filters(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.request = requestEvidence.request();
    }

    /** Why a municipality is left out; nothing where it isn't. */
    Optional<ExcludedTown> leftOut(Town town) {
        return Stream.of(declined(town), size(town), programme(town), capacity(town))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ExcludedTown> declined(Town town) {
        List<SupportingFact> refusals = requestEvidence.evidence().remarks().stream()
                .filter(remark -> remark.type().equals("refusal")
                        && remark.subjects().contains(town.id())
                        && remark.holdsOn(requestEvidence.evidence().asOf().toEpochDay())
                        && (remark.countries().isEmpty()
                                || remark.countries().contains(request.partner().country())))
                .map(remark ->
                        requestEvidence.facts().of(new BilingualText(remark.text(), remark.text()), remark.sources()))
                .toList();
        return request.conditions().declined().contains(town.id()) || !refusals.isEmpty()
                ? Optional.of(new ExcludedTown(
                        town, "declined", new BilingualText("It said no.", "Zij heeft nee gezegd."), refusals))
                : Optional.empty();
    }

    private Optional<ExcludedTown> size(Town town) {
        return request.conditions().size().flatMap(wanted -> outside(town, wanted, "size"));
    }

    private Optional<ExcludedTown> outside(Town town, SizeWanted wanted, String filter) {
        return town.population().filter(figure -> !wanted.takes(figure.value())).map(figure -> {
            BilingualText why = new BilingualText(
                    "It has %,d inhabitants.".formatted(figure.value()),
                    "Zij heeft %s inwoners."
                            .formatted("%,d".formatted(figure.value()).replace(',', '.')));
            return new ExcludedTown(town, filter, why, List.of(fact(figure)));
        });
    }

    private SupportingFact fact(Figure figure) {
        return requestEvidence
                .facts()
                .of(
                        new BilingualText(
                                "%d inhabitants (%s)".formatted(figure.value(), figure.on()),
                                "%d inwoners (%s)".formatted(figure.value(), figure.on())),
                        figure.sources());
    }

    private Optional<ExcludedTown> programme(Town town) {
        Programme programme = request.programme();
        Conditions conditions = request.conditions();
        Optional<ExcludedTown> size = conditions.programmeSize().flatMap(wanted -> outside(town, wanted, "programme"));
        if (size.isPresent()) {
            return size;
        }
        if (programme.network().isPresent()
                && requestEvidence.memberships(town.id()).stream().noneMatch(own -> own.network()
                        .id()
                        .equals(programme.network().get().id()))) {
            return left(
                    town,
                    "programme",
                    "It is not known to belong to " + programme.network().get().name() + ".",
                    "Niet bekend is dat zij bij " + programme.network().get().name() + " hoort.");
        }
        if (!conditions.provinces().isEmpty()
                && town.province()
                        .filter(province -> !conditions.provinces().contains(province.id()))
                        .isPresent()) {
            return left(
                    town,
                    "programme",
                    "It lies in " + town.province().get().name() + ".",
                    "Zij ligt in " + town.province().get().name() + ".");
        }
        return conditions.experienced() && requestEvidence.ties(town.id()).isEmpty()
                ? left(
                        town,
                        "programme",
                        "It is not known to have had ties abroad.",
                        "Van haar zijn geen banden bekend.")
                : Optional.empty();
    }

    private Optional<ExcludedTown> capacity(Town town) {
        return request.conditions().hours().flatMap(wanted -> requestEvidence
                .capacity(town)
                .filter(capacity -> capacity.hours() < wanted)
                .map(capacity -> new ExcludedTown(
                        town,
                        "capacity",
                        new BilingualText(
                                "Its size class has %.0f hours a week.".formatted(capacity.hours()),
                                "Haar grootteklasse heeft %.0f uur per week.".formatted(capacity.hours())),
                        List.of(requestEvidence
                                .facts()
                                .of(
                                        new BilingualText(
                                                "hours a week in its size class",
                                                "uren per week in haar grootteklasse"),
                                        capacity.sources())))));
    }

    private static Optional<ExcludedTown> left(Town town, String filter, String en, String nl) {
        return Optional.of(new ExcludedTown(town, filter, new BilingualText(en, nl), List.of()));
    }
}
