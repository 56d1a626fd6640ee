package nl.stedenband.web.editing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReading;
import nl.stedenband.editing.EditingQueries;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;
import nl.stedenband.web.editing.ShownEdit.Line;
import nl.stedenband.web.page.Site;

/** Shows edits with what they are about. */
@Singleton
final class ShownEdits {
    private static final Map<EditField, List<Kind>> THINGS = Map.of(
            EditField.MUNICIPALITY, List.of(Kind.MUNICIPALITY),
            EditField.PARTNER,
                    List.of(Kind.PARTNER_CITY, Kind.COUNTRY, Kind.MUNICIPALITY, Kind.PROVINCE, Kind.DISTRICT),
            EditField.COUNTRY, List.of(Kind.COUNTRY),
            EditField.NETWORK, List.of(Kind.NETWORK));

    private final EditingQueries queries;
    private final SourceQueries sources;
    private final EditReading reading;

    ShownEdits(EditingQueries queries, SourceQueries sources, EditReading reading) {
        this.queries = queries;
        this.sources = sources;
        this.reading = reading;
    }

    List<ShownEdit> of(List<Edit> edits, Site site) {
        Map<String, NamedThing> named = queries
                .things(edits.stream()
                        .flatMap(edit -> edit.fields().entrySet().stream())
                        .flatMap(field -> keys(field.getKey(), field.getValue()).stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(NamedThing::key, Function.identity()));
        return edits.stream().map(edit -> shown(edit, named, site)).toList();
    }

    private ShownEdit shown(Edit edit, Map<String, NamedThing> named, Site site) {
        String partnership = edit.fields().getOrDefault(EditField.PARTNERSHIP, "");
        String assertion = edit.fields().getOrDefault(EditField.ASSERTION, "");
        return new ShownEdit(
                edit,
                partnership,
                partnership.isEmpty() ? List.of() : queries.parties(partnership),
                assertion.isEmpty() ? null : sources.findAssertion(assertion).orElse(null),
                lines(edit, named, site));
    }

    /** Of a correction what differs from what stands there, also what it takes away; of all others what is written. */
    private List<Line> lines(Edit edit, Map<String, NamedThing> named, Site site) {
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
                        value(field, written(before, field), named, site),
                        value(field, written(edit.fields(), field), named, site)))
                .toList();
    }

    private static String written(Map<EditField, String> fields, EditField field) {
        return fields.getOrDefault(field, "");
    }

    private static String value(EditField field, String written, Map<String, NamedThing> named, Site site) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (field) {
            case TIE_KIND -> site.print().word("kind", written);
            case SOURCE_RANK -> site.print().word("rank", written);
            case SINCE, UNTIL, SEEN, SOURCE_PUBLISHED -> site.print().when(written);
            default ->
                keys(field, written).stream()
                        .map(named::get)
                        .filter(thing -> thing != null)
                        .findFirst()
                        .map(thing ->
                                site.name(thing.key().substring(0, thing.key().indexOf('/')), thing.id(), thing.name())
                                        + " (" + written + ')')
                        .orElse(written);
        };
    }

    private static List<String> keys(EditField field, String written) {
        return field == EditField.ENDED_BY
                ? List.of(written)
                : THINGS.getOrDefault(field, List.of()).stream()
                        .flatMap(kind -> ThingId.parse(kind, written).stream())
                        .map(ThingId::key)
                        .toList();
    }
}
