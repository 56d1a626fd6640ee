package nl.stedenband.api.reconciliation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.JsonInput;
import nl.stedenband.reconciliation.ReconciliationQuery;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * Answers what is sent to the endpoint, in the address or as a form. A cell that can't be a query has an empty result, and the others theirs:
 * a client sends dozens of cells of a column at once, and has no place to show what is wrong with one. Only where all are wrong, what is
 * is told.
 */
@Singleton
final class ReconciliationBatches {
    private static final String QUERIES = "queries";
    private static final String EXTEND = "extend";

    private final ReconciliationSearch reconciliationSearch;
    private final DataExtension dataExtension;
    private final JsonMapper json;
    private final RegistryClock clock;

    ReconciliationBatches(
            ReconciliationSearch reconciliationSearch,
            DataExtension dataExtension,
            JsonMapper json,
            RegistryClock clock) {
        this.reconciliationSearch = reconciliationSearch;
        this.dataExtension = dataExtension;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @param sent either {@code queries} or {@code extend}, in JSON
     * @return results by the ids of their queries, or what to extend a table with
     */
    Object answer(Map<String, Object> sent) {
        List<Mistake> mistakes = new ArrayList<>();
        new JsonInput("", sent, mistakes)
                .names().stream()
                        .filter(name -> !name.equals(QUERIES) && !name.equals(EXTEND))
                        .forEach(name -> mistakes.add(
                                new Mistake(name, ParameterFault.NOT_KNOWN.with(QUERIES + ", " + EXTEND))));
        if (sent.containsKey(EXTEND)) {
            return extended(JsonInput.read(json, EXTEND, sent.get(EXTEND).toString(), mistakes));
        }
        if (!sent.containsKey(QUERIES)) {
            mistakes.add(new Mistake(QUERIES, ParameterFault.MISSING.with()));
            throw new InvalidQuestion(mistakes);
        }
        return reconciled(JsonInput.read(json, QUERIES, sent.get(QUERIES).toString(), mistakes));
    }

    private Map<String, CandidateDocument.Result> reconciled(JsonInput sent) {
        Set<String> ids = sent.names();
        requireAtMost(ids.size(), "queries");
        check(sent);
        Map<String, ReconciliationQuery> wanted = new LinkedHashMap<>();
        for (String id : ids) {
            int mistakes = sent.mistakes().size();
            ReconciliationQuery query = QueryReader.read(sent.member(id));
            if (sent.mistakes().size() == mistakes) {
                wanted.put(id, query);
            }
        }
        if (wanted.isEmpty()) {
            check(sent);
        }
        Map<String, CandidateDocument.Result> results = new LinkedHashMap<>();
        ids.forEach(id -> results.put(
                id,
                wanted.containsKey(id)
                        ? reconciliationSearch.reconcile(wanted.get(id))
                        : new CandidateDocument.Result(List.of())));
        return results;
    }

    private ExtensionDocument extended(JsonInput sent) {
        ExtensionQuery query = ExtensionQuery.read(sent, clock.read());
        requireAtMost(query.ids().size(), "ids");
        check(sent);
        return dataExtension.extend(query);
    }

    private static void requireAtMost(int size, String what) {
        if (size > ServiceManifest.BATCH_SIZE) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "There are %d %s in the batch; %d are allowed.".formatted(size, what, ServiceManifest.BATCH_SIZE));
        }
    }

    private static void check(JsonInput sent) {
        if (!sent.mistakes().isEmpty()) {
            throw new InvalidQuestion(sent.mistakes());
        }
    }
}
