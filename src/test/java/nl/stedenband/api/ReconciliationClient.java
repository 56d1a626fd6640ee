package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Asks the reconciliation service as OpenRefine does, and holds each answer against the schema of it. */
final class ReconciliationClient {
    static final String ROOT = "/v1/reconcile";

    private final Service service;

    ReconciliationClient(Service service) {
        this.service = service;
    }

    Service.Json get(String path, String schema) {
        return valid(service.get(ROOT + path), schema);
    }

    /** A batch with one query, and the candidates for it. */
    List<Service.Json> candidates(String query) {
        return reconcile("{\"q0\": " + query + "}").object("q0").list("result");
    }

    Service.Json reconcile(String queries) {
        return valid(service.postForm(ROOT, Map.of("queries", queries)), "results");
    }

    Service.Json extend(String query) {
        return valid(service.postForm(ROOT, Map.of("extend", query)), "extension");
    }

    private Service.Json valid(HttpResponse<String> response, String schema) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:reconciliation/" + schema + ".json"));
        assertThat(rules.validate(response.body(), InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .as(response.body())
                .isEmpty();
        return service.json(response);
    }
}
