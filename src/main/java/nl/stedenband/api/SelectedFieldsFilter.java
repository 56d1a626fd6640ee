package nl.stedenband.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.http.SelectedFields;

/** Leaves out of an answer what isn't asked for with {@code fields}. Of a list only the items are thinned. */
@ServerFilter(Api.ROOT + "/**")
final class SelectedFieldsFilter implements Ordered {
    private final JsonMapper json;

    SelectedFieldsFilter(JsonMapper json) {
        this.json = json;
    }

    @ResponseFilter
    void thin(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        SelectedFields selectedFields = SelectedFields.in(request).orElse(null);
        if (selectedFields == null || response.code() != 200 || response.body() == null) {
            return;
        }
        if (response.body() instanceof Listing<?> listing) {
            response.body(listing.thinned(item -> thinned(item, selectedFields)));
        } else {
            response.body(thinned(response.body(), selectedFields));
        }
    }

    private JsonNode thinned(Object answer, SelectedFields selectedFields) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        try {
            json.writeValueToTree(answer).entries().forEach(member -> {
                if (selectedFields.names().contains(member.getKey())) {
                    kept.put(member.getKey(), member.getValue());
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("an answer has no JSON", e);
        }
        return JsonNode.createObjectNode(kept);
    }

    /** Within the filter that keeps answers. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }
}
