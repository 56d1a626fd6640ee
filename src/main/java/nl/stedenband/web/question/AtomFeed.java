package nl.stedenband.web.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.exporting.format.XmlOut;
import nl.stedenband.graph.traversal.AnswerChange;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.table.AnswerTable;

/**
 * The changes of an answer as a feed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFeed {
    /** Rows of an entry that are told; how many there are besides is said. */
    private static final int TOLD = 20;

    /** A column that holds the slug and locator of one source. */
    private static final String SEEN_BY = "seenBy";

    private final Traversal traversal;
    private final PageContext site;
    private final String host;
    private final String here;

    /**
     * Of a question.
     *
     * @param host scheme and host, without a path
     * @param here path and query of the feed
     */
    AtomFeed(Traversal traversal, PageContext site, String host, String here) {
        this.traversal = traversal;
        this.site = site;
        this.host = host;
        this.here = here;
    }

    /** @param told when the registry was last told anything */
    byte[] write(Instant told, List<AnswerChange> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut xml = new XmlOut(bytes);
            xml.declaration().root("feed", "http://www.w3.org/2005/Atom");
            element(xml, "id", host + here);
            element(xml, "title", text("question.changes.of", traversal.title().in(site.language())));
            element(xml, "updated", (changes.isEmpty() ? told : changes.get(0).at()).toString());
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", host + here);
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "href",
                    host + site.to("questions", traversal.name()));
            xml.start("author");
            element(xml, "name", "Stedenband");
            xml.end();
            for (AnswerChange change : changes) {
                entry(xml, change);
            }
            xml.end();
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void entry(XmlOut xml, AnswerChange change) throws IOException {
        xml.start("entry");
        element(xml, "id", host + here + '#' + change.at().toEpochMilli());
        element(
                xml,
                "title",
                text(
                        "question.changes.entry",
                        change.added().size(),
                        change.removed().size()));
        element(xml, "updated", change.at().toString());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                host + site.question(traversal.name(), change.asked()));
        xml.start("content", "type", "text").text(difference(change)).end();
        xml.end();
    }

    private String difference(AnswerChange change) {
        List<String> lines = new ArrayList<>();
        lines(lines, "+ ", change.added());
        lines(lines, "− ", change.removed());
        return String.join("\n", lines);
    }

    private void lines(List<String> lines, String sign, List<List<Object>> rows) {
        rows.stream().limit(TOLD).forEach(row -> lines.add(sign + row(row)));
        if (rows.size() > TOLD) {
            lines.add(sign + text("question.changes.more", rows.size() - TOLD));
        }
    }

    /** What is filled in, as the page has it in words; ids of ties say nothing to people. */
    private String row(List<Object> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String cell = cell(traversal.columns().get(i), values.get(i));
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return String.join("; ", cells);
    }

    private String cell(Column column, Object value) {
        if (value == null || AnswerTable.isReference(column) || column.name().equals(SEEN_BY)) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> cell(column, one))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return switch (column.type()) {
            case PARTNERSHIP -> "";
            case STATUS -> site.print().word("status", value.toString());
            default -> AnswerTable.part(column, value, site).text();
        };
    }

    private String text(String key, Object... values) {
        return BilingualText.of(key, values).in(site.language());
    }

    private static void element(XmlOut xml, String name, String text) throws IOException {
        xml.start(name).text(text).end();
    }
}
