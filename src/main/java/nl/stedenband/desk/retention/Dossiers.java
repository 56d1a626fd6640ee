package nl.stedenband.desk.retention;

import io.micronaut.data.model.Pageable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.request.Requests;

/** Requests with their cases, and until when they are kept. */
@Singleton
public final class Dossiers {
    /** More than a desk ever has. */
    private static final int ALL = 100_000;

    private static final String SORT = "destruction/";

    private final Requests requests;
    private final Cases cases;
    private final DestructionQueries queries;
    private final SealedJson sealedJson;

    Dossiers(Requests requests, Cases cases, DestructionQueries queries, SealedJson sealedJson) {
        this.requests = requests;
        this.cases = cases;
        this.queries = queries;
        this.sealedJson = sealedJson;
    }

    /** @throws nl.stedenband.registry.NotInRegistry when there is no request of that number */
    public Dossier get(int number) {
        return new Dossier(requests.get(number), cases.listOfRequest(number), asked().get(number));
    }

    /** All, by their numbers. */
    public List<Dossier> list() {
        Map<Integer, List<CaseVersion>> ofRequests =
                cases.list().stream().collect(Collectors.groupingBy(CaseVersion::request));
        Map<Integer, AskedDestruction> asked = asked();
        return requests.list(Pageable.from(0, ALL)).getContent().stream()
                .map(request -> new Dossier(
                        request, ofRequests.getOrDefault(request.number(), List.of()), asked.get(request.number())))
                .sorted(Comparator.comparing(dossier -> dossier.request().number()))
                .toList();
    }

    /** Those whose period is over, and those that somebody asks to be destroyed. */
    public List<Dossier> listToDecide(LocalDate today) {
        return list().stream()
                .filter(dossier -> dossier.asked() != null || dossier.isDue(today))
                .toList();
    }

    String seal(int number, String reason) {
        return sealedJson.seal(SORT + number, new Written(reason));
    }

    private Map<Integer, AskedDestruction> asked() {
        return queries.list().stream()
                .collect(Collectors.toMap(
                        kept -> (int) kept.number(),
                        kept -> new AskedDestruction(
                                Instant.ofEpochMilli(kept.at()),
                                kept.by(),
                                sealedJson
                                        .open(SORT + kept.number(), kept.sealed(), Written.class)
                                        .reason())));
    }

    /** A reason as it is sealed. */
    @Serdeable
    record Written(String reason) {}
}
