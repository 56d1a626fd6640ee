package nl.stedenband.importing.facts;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.TieKind;

/** What a fact says of the tie itself: its kind and what ended it, in the registry's words where the sources have their own. */
final class TieAttributes {
    /** Words by which the sources name kinds of tie, as they begin. */
    private static final Map<String, TieKind> RELATIONS = Map.of(
            "stedenband", TieKind.STEDENBAND,
            "zusterstad", TieKind.STEDENBAND,
            "jumelage", TieKind.JUMELAGE,
            "vriendschapsband", TieKind.VRIENDSCHAPSBAND,
            "samenwerking", TieKind.SAMENWERKINGSVERBAND,
            "project", TieKind.PROJECT,
            "grensoverschrijdend", TieKind.CROSS_BORDER,
            "handelscentrum", TieKind.OTHER,
            "contact", TieKind.CONTACT);

    private final Fact fact;
    private final InputRow inputRow;

    TieAttributes(Fact fact) {
        this.fact = fact;
        this.inputRow = fact.row();
    }

    /** @param village the part of the municipality in whose name the tie is */
    Map<Attribute, String> attributes(Optional<String> village) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.TIE_KIND, kind().slug());
        village.ifPresent(name -> attributes.put(Attribute.VILLAGE, name));
        inputRow.cell("initiator").ifPresent(text -> attributes.put(Attribute.INITIATIVE, text));
        inputRow.cell("end_reason").ifPresent(text -> attributes.put(Attribute.END_REASON, text));
        fact.first("notes", "evidence").ifPresent(text -> attributes.put(Attribute.NOTE, text));
        inputRow.cell("translocal_link")
                .flatMap(this::translocal)
                .ifPresent(link -> attributes.put(Attribute.TRANSLOCAL, link));
        return attributes;
    }

    private TieKind kind() {
        String relation = inputRow.text("relation").toLowerCase(Locale.ROOT);
        if (relation.isEmpty()) {
            return TieKind.UNKNOWN;
        }
        return RELATIONS.entrySet().stream()
                .filter(word -> relation.startsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    inputRow.note(
                            "relation",
                            "'%s' is no kind of tie that is known; it is read as unknown".formatted(relation));
                    return TieKind.UNKNOWN;
                });
    }

    private Optional<String> translocal(String text) {
        if (text.startsWith("direct")) {
            return Optional.of("direct");
        }
        if (text.startsWith("geen")) {
            return Optional.of("none");
        }
        if (text.startsWith("aanwezig") || text.startsWith("indirect")) {
            return Optional.of("indirect");
        }
        inputRow.warn("translocal_link", "'%s' is neither direct, indirect nor none; it is not used".formatted(text));
        return Optional.empty();
    }
}
