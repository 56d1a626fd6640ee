package nl.stedenband.api.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import nl.stedenband.api.Api;
import nl.stedenband.reconciliation.EntityType;

/**
 * What the service offers. The identifier space is the same wherever the registry is installed, as the ids are; the addresses
 * are those of this installation.
 *
 * @param batchSize how many queries, or ids to extend, may be sent at once
 */
@Serdeable
record ServiceManifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        String documentation,
        String logo,
        String serviceVersion,
        List<TypeDocument> defaultTypes,
        Template view,
        PreviewTemplate preview,
        Suggest suggest,
        Extend extend,
        int batchSize) {
    static final int BATCH_SIZE = 50;

    private static final String SPACE = "https://stedenband.example/";

    /** @param url with <code>{{id}}</code> where an id is to stand */
    @Serdeable
    record Template(String url) {}

    /** @param width in pixels, as is the height */
    @Serdeable
    record PreviewTemplate(String url, int width, int height) {}

    @Serdeable
    record ServicePath(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    @Serdeable
    record Suggest(ServicePath entity, ServicePath property, ServicePath type) {}

    @Serdeable
    record Extend(
            @JsonProperty("propose_properties") ServicePath proposeProperties,
            @JsonProperty("property_settings") List<Setting> propertySettings) {}

    /** What users can set for each property that they extend a table with. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") Object usual,
            @JsonProperty("help_text") String helpText,
            @Nullable List<Choice> choices) {}

    @Serdeable
    record Choice(String value, String name) {}

    /** @param host scheme and host under which this installation was asked */
    static ServiceManifest at(String host, String version) {
        String root = host + Api.RECONCILIATION;
        return new ServiceManifest(
                List.of("0.2"),
                "Stedenband: Dutch municipalities and their partners abroad",
                SPACE + "id/",
                SPACE + "schema/",
                host + "/en/terms",
                host + "/assets/stedenband.svg",
                version,
                Arrays.stream(EntityType.values()).map(TypeDocument::of).toList(),
                new Template(host + "/things?id={{id}}"),
                new PreviewTemplate(root + "/preview?id={{id}}", 420, 260),
                new Suggest(
                        new ServicePath(root, "/suggestions/entities"),
                        new ServicePath(root, "/suggestions/properties"),
                        new ServicePath(root, "/suggestions/types")),
                new Extend(new ServicePath(root, "/properties"), ExtensionSettings.OFFERED),
                BATCH_SIZE);
    }
}
