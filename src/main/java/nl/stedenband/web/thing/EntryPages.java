package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.stedenband.registry.thesaurus.Thesaurus;
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
    private final Thesaurus thesaurus;

    EntryPages(
            EntryQueries entries,
            PartnershipQueries partnerships,
            SourceQueries sources,
            Formats formats,
            Thesaurus thesaurus) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.sources = sources;
        this.formats = formats;
        this.thesaurus = thesaurus;
    }

    /** What sources say of a thing, or the thesaurus where no source names it in these words. */
    Optional<Entry> entry(ThingId thing, PageContext pageContext) {
        return entries.find(thing.key()).or(() -> thesaurus
                .find(thing.value())
                .filter(concept -> concept.id().equals(thing))
                .map(concept -> Entry.of(concept, language(pageContext))));
    }

    /** @param assertions the page of them */
    EntryPage page(
            Entry entry,
            SiteSection siteSection,
            PageViewpoint pageViewpoint,
            Pageable assertions,
            PageContext pageContext) {
        ThingId thing = ThingId.of(ThingKind.ofWord(entry.kind()), entry.id());
        Page<PartnershipOfEntry> ties = entries.partnerships(
                thesaurus.keysMeantBy(thing), pageViewpoint.viewpoint().withAll(), PARTNERSHIPS);
        return new EntryPage(
                entry,
                siteSection,
                pageViewpoint,
                related(thing),
                concept(thing, language(pageContext)),
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

    private @Nullable ConceptOnPage concept(ThingId thing, String language) {
        return Optional.of(thing)
                .filter(any -> any.kind() == ThingKind.THEME)
                .flatMap(theme -> thesaurus.ofWord(theme.value()))
                .map(concept -> ConceptOnPage.of(concept, thesaurus, language))
                .orElse(null);
    }

    private static String language(PageContext pageContext) {
        return pageContext.print().texts().locale().getLanguage();
    }

    private TimelineView timeline(List<PartnershipOfEntry> ties, Viewpoint viewpoint, PageContext pageContext) {
        List<String> ids = ties.stream().map(PartnershipOfEntry::id).toList();
        return TimelineView.of(
                ids.isEmpty() ? List.of() : TieLines.between(partnerships.overTime(ids, viewpoint), pageContext),
                viewpoint,
                pageContext.print());
    }
}
