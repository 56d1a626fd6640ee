package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.api.Described.Operation;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The NL GOV REST API Design Rules that can be seen in the OpenAPI document; those that only answers show are in {@link
 * HttpRulesTest}.
 *
 * @see <a href="https://gitdocumentatie.logius.nl/publicatie/api/adr/2.1.0/">NL GOV REST API Design Rules 2.1</a>
 */
@OnReferenceData
final class DesignRulesTest {
    private static final Described DESCRIBED = Described.by(ReferenceService.running());

    static List<Operation> operations() {
        return DESCRIBED.operations();
    }

    @Test
    void theDocumentIsOpenApi3WithAVersionInFullAndWhomToAsk() {
        JsonNode document = DESCRIBED.document();
        assertThat(document.get("openapi").textValue()).matches("3\\.\\d+\\.\\d+");
        assertThat(document.at("/info/version").textValue()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Stream.of("name", "url", "email").map(member -> document.at("/info/contact/" + member)))
                .noneMatch(JsonNode::isMissingNode);
    }

    @Test
    void serversNameTheMajorVersionAndNeverAnAddressWithoutEncryption() {
        assertThat(Described.each(DESCRIBED.document().get("servers"))
                        .map(server -> server.get("url").textValue()))
                .isNotEmpty()
                .allMatch(url -> url.matches("(https://.+)?/v\\d+"));
    }

    @Test
    void operationsAreToldApartByTheirNames() {
        assertThat(operations().stream()
                        .map(operation ->
                                operation.described().get("operationId").textValue()))
                .doesNotHaveDuplicates();
    }

    @Test
    void schemasAreNamedInCamelCase() {
        assertThat(DESCRIBED.document().at("/components/schemas").fieldNames())
                .toIterable()
                .allMatch(name -> name.matches("[A-Z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void pathsAreInKebabCaseWithoutExtensionOrSlashAtTheEnd(Operation operation) {
        assertThat(operation.path()).matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void methodsAreThoseOfTheStandard(Operation operation) {
        assertThat(operation.method()).isIn("get", "post", "put", "patch", "delete");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void parametersAreInCamelCaseAndThoseOfThePathAreDescribed(Operation operation) {
        List<JsonNode> parameters = DESCRIBED.parameters(operation);
        assertThat(parameters)
                .filteredOn(parameter -> parameter.get("in").textValue().equals("query"))
                .allMatch(parameter -> parameter.get("name").textValue().matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"));
        assertThat(parameters)
                .filteredOn(parameter -> parameter.get("in").textValue().equals("path"))
                .hasSize(operation.path().replaceAll("[^{]", "").length());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerTellsTheVersionAndEveryErrorIsAProblem(Operation operation) {
        operation.described().get("responses").fieldNames().forEachRemaining(status -> {
            JsonNode answer = DESCRIBED.answer(operation, status);
            if (status.matches("[23]..")) {
                assertThat(answer.at("/headers/API-Version").isMissingNode())
                        .as(status)
                        .isFalse();
            } else {
                assertThat(answer.get("content").fieldNames())
                        .toIterable()
                        .as(status)
                        .containsExactly("application/problem+json");
            }
        });
        assertThat(operation.described().get("responses").has("400")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationIsDescribedAndInAGroupThatIs(Operation operation) {
        assertThat(operation.described().path("description").asText()).isNotBlank();
        assertThat(Described.each(DESCRIBED.document().get("tags")).map(tag -> tag.get("name")))
                .containsAll(Described.each(operation.described().get("tags")).toList());
    }
}
