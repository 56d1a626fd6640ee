package nl.stedenband.web.editing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReader;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.editing.EditView.Line;
import nl.stedenband.web.page.PageContext;

/** Shows edits with what they are about. */
@Singleton
final class EditViews {
    private static final Map<EditField, List<ThingKind>> THINGS = Map.of(
            EditField.MUNICIPALITY, List.of(ThingKind.MUNICIPALITY),
            EditField.PARTNER,
                    List.of(
                            ThingKind.PARTNER_CITY,
                            ThingKind.COUNTRY,
                            ThingKind.MUNICIPALITY,
                            ThingKind.PROVINCE,
                            ThingKind.DISTRICT),
            EditField.COUNTRY, List.of(ThingKind.COUNTRY),
            EditField.NETWORK, List.of(ThingKind.NETWORK));

    private final EditingQueries queries;
    private final SourceQueries sources;
    private final EditReader reading;

    EditViews(EditingQueries queries, SourceQueries sources, EditReader reading) {
        this.queries = queries;
        this.sources = sources;
        this.reading = reading;
    }

    List<EditView> of(List<Edit> edits, PageContext pageContext) {
        Map<String, NamedThing> named = queries
                .things(edits.stream()
                        .flatMap(edit -> edit.fields().entrySet().stream())
                        .flatMap(field -> keys(field.getKey(), field.getValue()).stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(NamedThing::key, Function.identity()));
        return edits.stream().map(edit -> shown(edit, named, pageContext)).toList();
    }

    private EditView shown(Edit edit, Map<String, NamedThing> named, PageContext pageContext) {
        String partnership = edit.fields().getOrDefault(EditField.PARTNERSHIP, "");
        String assertion = edit.fields().getOrDefault(EditField.ASSERTION, "");
        return new EditView(
                edit,
                partnership,
                partnership.isEmpty() ? List.of() : queries.parties(partnership),
                assertion.isEmpty() ? null : sources.findAssertion(assertion).orElse(null),
                lines(edit, named, pageContext));
    }

    /** Of a correction what differs from what stands there, also what it takes away; of all others what is written. */
    private List<Line> lines(Edit edit, Map<String, NamedThing> named, PageContext pageContext) {
        Map<EditField, String> before = edit.kind() == EditKind.CORRECTION
                ? reading.correctionOf(written(edit.fields(), EditField.ASSERTION))
                        .map(Edit::fields)
                        .orElse(Map.of())
                : Map.of();
        return edit.kind().fields().stream()
                .filter(field -> field != EditField.PARTNERSHIP && field != EditField.ASSERTION)
                .filter(field -> !written(edit.fields(), field).equals(written(before, field)))
                .map(field -> new Line(
                        field.word(),
                        value(field, written(before, field), named, pageContext),
                        value(field, written(edit.fields(), field), named, pageContext)))
                .toList();
    }

    private static String written(Map<EditField, String> fields, EditField field) {
        return fields.getOrDefault(field, "");
    }

    private static String value(
            EditField field, String written, Map<String, NamedThing> named, PageContext pageContext) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (field) {
            case TIE_KIND -> pageContext.print().word("kind", written);
            case SOURCE_RANK -> pageContext.print().word("rank", written);
            case SINCE, UNTIL, SEEN, SOURCE_PUBLISHED -> pageContext.print().when(written);
            default ->
                keys(field, written).stream()
                        .map(named::get)
                        .filter(thing -> thing != null)
                        .findFirst()
                        .map(thing -> pageContext.name(
                                        thing.key().substring(0, thing.key().indexOf('/')), thing.id(), thing.name())
                                + " (" + written + ')')
                        .orElse(written);
        };
    }

    private static List<String> keys(EditField field, String written) {
        return field == EditField.ENDED_BY
                ? List.of(written)
                : THINGS.getOrDefault(field, List.of()).stream()
                        .flatMap(thingKind -> ThingId.parse(thingKind, written).stream())
                        .map(ThingId::key)
                        .toList();
    }
}
