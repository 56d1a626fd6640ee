package nl.stedenband.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.matching.Colleague.TieThere;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.ResidentsLink;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.rule.RequestEvidence;
import nl.stedenband.registry.ThingId;

/** Who is or was active in the country that asks: those to ask first, as they know it, and those whom nobody should pass by. */
final class ActiveTowns {
    private static final Comparator<Colleague> ORDER = Comparator.comparing(Colleague::isActive)
            .thenComparing(Colleague::isPartner)
            .thenComparing(Colleague::onTheme)
            .reversed()
            .thenComparing(colleague -> colleague.ties().get(0).kilometres().orElse(Long.MAX_VALUE))
            .thenComparing(colleague -> colleague.town().name());

    private final RequestEvidence requestEvidence;
    /** Of municipalities that they came after, with the country that asks or a place in it. */
    private final Map<ThingId, List<KnownTie>> inherited;

    private final Map<ThingId, Colleague> colleagues;

    ActiveTowns(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.inherited = requestEvidence.evidence().ties().stream()
                .filter(knownTie -> !knownTie.isOwn()
                        && knownTie.place()
                                .isIn(requestEvidence.request().partner().country()))
                .collect(Collectors.groupingBy(KnownTie::town));
        this.colleagues = requestEvidence.evidence().towns().stream()
                .map(this::colleague)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(colleague -> colleague.town().id(), Function.identity()));
    }

    /** All of them: the active before the others, partners of who asks before others, the nearest first. */
    List<Colleague> all() {
        return colleagues.values().stream().sorted(ORDER).toList();
    }

    /**
     * The tie that a municipality could build on: one that lies in the area that asks, where its residents come from. A colleague
     * with such a tie is not passed to as a new partner is: what is asked lies within the work that it does.
     */
    Optional<TieThere> extensible(Town town) {
        boolean residentsComeFromThere = requestEvidence.links(town.id()).stream()
                .filter(ResidentsLink::isDirect)
                .anyMatch(requestEvidence::isFromAround);
        return Optional.ofNullable(colleagues.get(town.id()))
                .filter(colleague -> residentsComeFromThere && !colleague.isPartner())
                .flatMap(colleague -> colleague.ties().stream()
                        .filter(there -> there.isOwnAndHeld() && there.isNear())
                        .findFirst());
    }

    /** Whether a municipality stands apart from those that are ranked: active there, and not in a way that it could build on. */
    boolean standsApart(Town town) {
        Colleague colleague = colleagues.get(town.id());
        return colleague != null && colleague.isActive() && extensible(town).isEmpty();
    }

    private Optional<Colleague> colleague(Town town) {
        List<TieThere> there = new ArrayList<>();
        requestEvidence.tiesThere(town.id()).forEach(knownTie -> there.add(there(knownTie)));
        inherited.getOrDefault(town.id(), List.of()).forEach(knownTie -> there.add(there(knownTie)));
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Colleague(town, there.stream().anyMatch(TieThere::isOwnAndHeld), there));
    }

    private TieThere there(KnownTie knownTie) {
        OptionalDouble kilometres = requestEvidence.kilometres(knownTie);
        boolean isPartner = requestEvidence
                .request()
                .partner()
                .id()
                .filter(knownTie.place().id()::equals)
                .isPresent();
        boolean onTheme = requestEvidence.request().themes().stream()
                .anyMatch(theme -> theme.mentionsIn(knownTie).findAny().isPresent());
        return new TieThere(
                knownTie,
                kilometres.isPresent() ? Optional.of(Math.round(kilometres.getAsDouble())) : Optional.empty(),
                kilometres.orElse(Double.MAX_VALUE)
                        <= requestEvidence.thresholds().nearKilometres(),
                isPartner,
                onTheme,
                requestEvidence.facts().of(knownTie));
    }
}
