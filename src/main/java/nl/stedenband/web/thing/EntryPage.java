package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.PartnershipOfEntry;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.SiteSection;

/**
 * A theme, programme, organisation or the like with the partnerships that have to do with it.
 *
 * @param related the policy fields of a theme, or the themes of a policy field
 * @param concept under which a theme stands in the thesaurus; null for all else
 * @param page of the partnerships
 * @param shown the partnerships of that page, parted
 * @param timeline of the same
 * @param assertions a page of what sources say of it
 */
public record EntryPage(
        Entry entry,
        SiteSection section,
        PageViewpoint seen,
        List<Named> related,
        @Nullable ConceptOnPage concept,
        Page<PartnershipOfEntry> page,
        NowAndBefore<PartnershipOfEntry> shown,
        TimelineView timeline,
        Page<SourcedAssertion> assertions,
        Downloads downloads) {

    public List<String> otherNames() {
        return OtherNames.of(entry.names(), entry.name());
    }

    /** Its collection in the programming interface. */
    public String json() {
        return "/v1/" + section.word(Language.EN) + '/' + entry.id() + "/partnerships";
    }

    public List<PageSection> contents() {
        return List.of(
                new PageSection("ties", "ties", shown.now().size()),
                new PageSection(
                        "before",
                        "before",
                        shown.ended().size() + shown.lapsed().size()),
                new PageSection("assertions", "assertions", assertions.getTotalSize()));
    }
}
