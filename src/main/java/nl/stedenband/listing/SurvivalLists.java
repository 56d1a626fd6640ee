package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import nl.stedenband.graph.slice.SpanQueries;
import nl.stedenband.graph.slice.SpanQueries.SpanCriteria;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** How long ties lasted, a row for each period of a tie: what programs for survival analysis read. */
public final class SurvivalLists {
    public static final RegistryList<TieSpan> SPELLS = new RegistryList<TieSpan>(
                    ListName.in("survival", "spells"),
                    ListParameters.filters(
                                    ListFilter.oneOf("kind", TieKind.slugs()),
                                    ListFilter.id("country", ThingKind.COUNTRY))
                            .seenFrom(),
                    ListColumns.of(TieSpan.class, Subject.RELATION)
                            .with("id", ValueType.TEXT, TieSpan::id)
                            .with("left", ValueType.INTEGER, TieSpan::left)
                            .with("right", ValueType.INTEGER, TieSpan::right)
                            .with("status", ValueType.INTEGER, TieSpan::status)
                            .with("beginKnown", ValueType.BOOLEAN, TieSpan::beginKnown)
                            .with("ended", ValueType.BOOLEAN, TieSpan::ended)
                            .with("tie", ValueType.PARTNERSHIP, item -> tie(item.tie()))
                            .with("party", ValueType.PARTY, item -> thing(item.party()))
                            .with("partner", ValueType.PARTY, item -> thing(item.partner()))
                            .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                            .with("region", ValueType.AREA, item -> thing(item.region()))
                            .with("kind", ValueType.TEXT, TieSpan::kind)
                            .severalInFiles("programmes", ValueType.PROGRAMME, item -> item.programmes().stream()
                                    .map(ListColumns::thing)
                                    .toList())
                            .with("merger", ValueType.BOOLEAN, TieSpan::merger)
                            .with("since", ValueType.EDTF, TieSpan::since)
                            .with("until", ValueType.EDTF, TieSpan::until)
                            .with("beginMin", ValueType.EDTF, TieSpan::beginMin)
                            .with("beginMax", ValueType.EDTF, TieSpan::beginMax)
                            .with("endMin", ValueType.EDTF, TieSpan::endMin)
                            .with("endMax", ValueType.EDTF, TieSpan::endMax)
                            .with("firstSaid", ValueType.EDTF, TieSpan::firstSaid)
                            .severalInFiles("sources", ValueType.TEXT, TieSpan::sources),
                    ListQuery.whole(
                            SpanQueries.class,
                            (spans, asked) -> spans.spans(
                                    new SpanCriteria(asked.text("kind"), asked.text("country")), asked.viewpoint())))
            .withCaution(BilingualText.of("survival.caution"));

    private SurvivalLists() {}

    private static Thing tie(String id) {
        return thing(ThingKind.PARTNERSHIP, id, id, null);
    }
}
