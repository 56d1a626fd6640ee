package nl.stedenband.web.thing;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.PartnershipOfEntry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.SiteSection;

/** Gathers what the page of a theme, programme, organisation or the like shows. */
@Singleton
final class EntryPages {
    private static final Pageable PARTNERSHIPS = Pageable.from(0, 100);

    private static final Map<ThingKind, String> QUESTIONS = Map.of(
            ThingKind.THEME, "by-theme",
            ThingKind.POLICY_FIELD, "by-theme",
            ThingKind.PROGRAMME, "by-programme",
            ThingKind.ORGANISATION, "by-actor",
            ThingKind.MOTIVE, "by-motive",
            ThingKind.NETWORK_MODEL, "by-network-model");

    /** Where the name of the parameter is not that of the kind. */
    private static final Map<ThingKind, String> PARAMETERS =
            Map.of(ThingKind.ORGANISATION, "actor", ThingKind.NETWORK_MODEL, "model");

    private final EntryQueries entries;
    private final PartnershipQueries partnerships;
    private final SourceQueries sources;
    private final Formats formats;

    EntryPages(EntryQueries entries, PartnershipQueries partnerships, SourceQueries sources, Formats formats) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.sources = sources;
        this.formats = formats;
    }

    /** @param assertions the page of them */
    EntryPage page(
            Entry entry,
            SiteSection siteSection,
            PageViewpoint pageViewpoint,
            Pageable assertions,
            PageContext pageContext) {
        ThingId thing = ThingId.of(ThingKind.ofWord(entry.kind()), entry.id());
        Page<PartnershipOfEntry> ties =
                entries.partnerships(thing.key(), pageViewpoint.viewpoint().withAll(), PARTNERSHIPS);
        return new EntryPage(
                entry,
                siteSection,
                pageViewpoint,
                related(thing),
                ties,
                NowAndBefore.of(ties.getContent(), PartnershipOfEntry::status),
                timeline(ties.getContent(), pageViewpoint.viewpoint(), pageContext),
                sources.assertions(AssertionCriteria.onThing(thing.key()), assertions),
                Downloads.of(
                        QUESTIONS.get(thing.kind()),
                        PARAMETERS.getOrDefault(thing.kind(), thing.kind().word()),
                        thing.value(),
                        pageViewpoint,
                        formats));
    }

    private List<Named> related(ThingId thing) {
        return thing.kind() == ThingKind.THEME || thing.kind() == ThingKind.POLICY_FIELD
                ? entries.related(thing.key())
                : List.of();
    }

    private TimelineView timeline(List<PartnershipOfEntry> ties, Viewpoint viewpoint, PageContext pageContext) {
        List<String> ids = ties.stream().map(PartnershipOfEntry::id).toList();
        return TimelineView.of(
                ids.isEmpty() ? List.of() : TieLines.between(partnerships.overTime(ids, viewpoint), pageContext),
                viewpoint,
                pageContext.print());
    }
}
