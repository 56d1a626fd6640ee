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
import nl.stedenband.matching.rule.Wording;
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
                ? Optional.of(
                        new ExcludedTown(town, "declined", BilingualText.of("shortlist.left-out.declined"), refusals))
                : Optional.empty();
    }

    private Optional<ExcludedTown> size(Town town) {
        return request.conditions().size().flatMap(wanted -> outside(town, wanted, "size"));
    }

    private Optional<ExcludedTown> outside(Town town, SizeWanted wanted, String filter) {
        return town.population()
                .filter(figure -> !wanted.takes(figure.value()))
                .map(figure -> new ExcludedTown(
                        town, filter, Wording.text("shortlist.left-out.size", figure.value()), List.of(fact(figure))));
    }

    private SupportingFact fact(Figure figure) {
        return requestEvidence
                .facts()
                .of(BilingualText.of("fact.population", figure.value(), figure.on()), figure.sources());
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
            return byProgramme(
                    town,
                    BilingualText.of(
                            "shortlist.left-out.network",
                            programme.network().get().name()));
        }
        if (!conditions.provinces().isEmpty()
                && town.province()
                        .filter(province -> !conditions.provinces().contains(province.id()))
                        .isPresent()) {
            return byProgramme(
                    town,
                    BilingualText.of(
                            "shortlist.left-out.province", town.province().get().name()));
        }
        return conditions.experienced() && requestEvidence.ties(town.id()).isEmpty()
                ? byProgramme(town, BilingualText.of("shortlist.left-out.experience"))
                : Optional.empty();
    }

    private Optional<ExcludedTown> capacity(Town town) {
        return request.conditions().hours().flatMap(wanted -> requestEvidence
                .capacity(town)
                .filter(capacity -> capacity.hours() < wanted)
                .map(capacity -> new ExcludedTown(
                        town,
                        "capacity",
                        BilingualText.of("shortlist.left-out.capacity", "%.0f".formatted(capacity.hours())),
                        List.of(requestEvidence.facts().of(BilingualText.of("fact.hours"), capacity.sources())))));
    }

    private static Optional<ExcludedTown> byProgramme(Town town, BilingualText why) {
        return Optional.of(new ExcludedTown(town, "programme", why, List.of()));
    }
}
