package nl.stedenband.web.home;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.stedenband.listing.ListReader;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.SiteSection;

/**
 * Which pages there are, each in its languages. Partnerships aren't among them: they stand on the pages of their parties.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
@Singleton
final class SiteMap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** As many addresses as a site map may have. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final List<SiteSection> SECTIONS = List.of(
            SiteSection.MAP,
            SiteSection.QUESTIONS,
            SiteSection.EXPLORE,
            SiteSection.MUNICIPALITIES,
            SiteSection.PARTNER_CITIES,
            SiteSection.COUNTRIES,
            SiteSection.NETWORKS,
            SiteSection.PARTNERSHIPS,
            SiteSection.MEASURES,
            SiteSection.PEERS,
            SiteSection.SURVIVAL,
            SiteSection.COMPARE,
            SiteSection.SOURCES,
            SiteSection.CALLS,
            SiteSection.THEMES,
            SiteSection.PROGRAMMES,
            SiteSection.TERMS,
            SiteSection.QUALITY,
            SiteSection.ABOUT,
            SiteSection.CITING,
            SiteSection.INTERFACE,
            SiteSection.ACCESSIBILITY);

    private static final List<SiteSection> WITH_PAGES_OF_THINGS = List.of(
            SiteSection.MUNICIPALITIES,
            SiteSection.COUNTRIES,
            SiteSection.NETWORKS,
            SiteSection.PROGRAMMES,
            SiteSection.THEMES,
            SiteSection.PARTNER_CITIES);

    private final ListReader lists;

    SiteMap(ListReader lists) {
        this.lists = lists;
    }

    /** A page that is there in each language. */
    private record SitePage(Optional<SiteSection> section, String id) {
        String path(Language language) {
            return '/'
                    + language.code()
                    + section.map(part -> '/' + part.word(language)).orElse("")
                    + (id.isEmpty() ? "" : '/' + URLEncoder.encode(id, StandardCharsets.UTF_8));
        }
    }

    /** @param host scheme and host of the service */
    byte[] write(String host) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        List<SitePage> pages = pages();
        for (SitePage page : pages.subList(0, Math.min(pages.size(), MOST_ADDRESSES / Language.values().length))) {
            for (Language language : Language.values()) {
                write(xml, host, page, language);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toByteArray();
    }

    private static void write(XMLStreamWriter xml, String host, SitePage page, Language language)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(host + page.path(language));
        xml.writeEndElement();
        for (Language other : Language.values()) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", other.code());
            xml.writeAttribute("href", host + page.path(other));
        }
        xml.writeEndElement();
    }

    private List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        pages.add(new SitePage(Optional.empty(), ""));
        SECTIONS.forEach(section -> pages.add(new SitePage(Optional.of(section), "")));
        for (SiteSection section : WITH_PAGES_OF_THINGS) {
            try (Table things = lists.open(section.key(), Map.of()).orElseThrow()) {
                for (Iterator<List<Object>> rows = things.rows(); rows.hasNext(); ) {
                    pages.add(new SitePage(Optional.of(section), id(rows.next().get(0))));
                }
            }
        }
        return pages;
    }

    private static String id(Object first) {
        return first instanceof Thing thing ? thing.id().value() : first.toString();
    }
}
