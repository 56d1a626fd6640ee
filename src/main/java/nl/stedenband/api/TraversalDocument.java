package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.http.Link;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/** What a question says of itself. */
@Serdeable
record TraversalDocument(
        String name,
        Words title,
        Words about,
        @Nullable Words caution,
        List<TakenParameter> parameters,
        List<AnswerColumn> columns,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The same in English and Dutch. */
    @Serdeable
    record Words(String en, String nl) {
        static Words of(BilingualText bilingualText) {
            return new Words(bilingualText.en(), bilingualText.nl());
        }
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenParameter(
            String name,
            String type,
            boolean required,

            @Nullable @JsonProperty("default") String usual,

            @Nullable Long minimum,
            @Nullable Long maximum,
            String example,
            Words about) {

        static TakenParameter of(TraversalParameter traversalParameter) {
            return new TakenParameter(
                    traversalParameter.name(),
                    traversalParameter.type().word(),
                    traversalParameter.required(),
                    traversalParameter.usual().orElse(null),
                    traversalParameter
                            .range()
                            .map(TraversalParameter.Range::least)
                            .orElse(null),
                    traversalParameter
                            .range()
                            .map(TraversalParameter.Range::greatest)
                            .orElse(null),
                    traversalParameter.type().example(),
                    Words.of(traversalParameter.about()));
        }
    }

    /** A column of the answer; {@code isList} where a row has several values. */
    @Serdeable
    record AnswerColumn(String name, String type, boolean isList) {
        static AnswerColumn of(Column column) {
            return new AnswerColumn(column.name(), column.type().word(), column.isList());
        }
    }

    static TraversalDocument of(Traversal traversal) {
        return new TraversalDocument(
                traversal.name(),
                Words.of(traversal.title()),
                Words.of(traversal.about()),
                traversal.caution().map(Words::of).orElse(null),
                traversal.parameters().stream().map(TakenParameter::of).toList(),
                traversal.columns().stream().map(AnswerColumn::of).toList(),
                Map.of("answer", new Link(TraversalController.ROOT + '/' + traversal.name())));
    }
}
