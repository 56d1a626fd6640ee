package nl.stedenband.web.thing;

import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.PartnershipOfEntry;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Seen;

/**
 * A theme, programme, organisation or the like with the partnerships that have to do with it.
 *
 * @param related the policy fields of a theme, or the themes of a policy field
 * @param page of the partnerships
 * @param shown the partnerships of that page, parted
 * @param timeline of the same
 * @param assertions a page of what sources say of it
 */
public record EntryPage(
        Entry entry,
        Section section,
        Seen seen,
        List<Named> related,
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

    public List<PagePart> contents() {
        return List.of(
                new PagePart("ties", "ties", shown.now().size()),
                new PagePart(
                        "before",
                        "before",
                        shown.ended().size() + shown.lapsed().size()),
                new PagePart("assertions", "assertions", assertions.getTotalSize()));
    }
}
