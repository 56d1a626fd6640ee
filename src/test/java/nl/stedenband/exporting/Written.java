package nl.stedenband.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;
import nl.stedenband.registry.traversal.ValueType;

/** Small tables for tests, and what a format makes of them. */
public final class Written {
    public static final Thing ASSEN = thing("municipality/gm0106", "Assen");
    public static final Thing GRONINGEN = thing("municipality/gm0014", "Groningen");
    public static final Thing POZNAN = thing("partnerCity/Q268", "Poznań");
    public static final Thing KALININGRAD = thing("partnerCity/Q1829", "Kaliningrad");
    public static final Thing SURINAME = thing("country/SR", "Suriname");

    private static final Map<ThingId, ThingDetails.Entry> PLACES = Map.of(
            ASSEN.id(),
                    new ThingDetails.Entry(
                            Optional.of(new Point(52.99, 6.56)),
                            OptionalLong.empty(),
                            new ThingDetails.Place(
                                    Optional.of(thing("country/NL", "Netherlands")),
                                    Optional.empty(),
                                    Optional.of(thing("province/pv22", "Drenthe")),
                                    OptionalLong.of(68836),
                                    Optional.of("2024-01-01"))),
            GRONINGEN.id(), entry(53.22, 6.57),
            POZNAN.id(),
                    new ThingDetails.Entry(
                            Optional.of(new Point(52.41, 16.93)),
                            OptionalLong.of(3088171),
                            new ThingDetails.Place(
                                    Optional.of(thing("country/PL", "Poland")),
                                    Optional.empty(),
                                    Optional.empty(),
                                    OptionalLong.empty(),
                                    Optional.empty())));

    private Written() {}

    public static Thing thing(String key, String name) {
        return new Thing(ThingId.ofKey(key), name, Optional.empty());
    }

    /** @param number tells it from other ties */
    public static Thing tie(long number) {
        ThingId id = ThingId.of(ThingKind.PARTNERSHIP, "p-%016x".formatted(number));
        return new Thing(id, id.value(), Optional.empty());
    }

    /** A column of a table: {@code municipality}, {@code sources[]}. */
    public static Column column(String name, ValueType type) {
        return name.endsWith("[]")
                ? new Column(name.substring(0, name.length() - 2), type, true)
                : new Column(name, type, false);
    }

    public static TableMetadata heading(TableMetadata.Subject subject, Column... columns) {
        return new TableMetadata(
                "example",
                "traversals/example",
                new BilingualText("Ties <& more>", "Banden <& meer>"),
                Optional.empty(),
                subject,
                List.of(columns),
                Collections.singletonMap("asOf", "2009-06-30"),
                Instant.parse("2026-11-21T12:00:00Z"),
                "2-0-0");
    }

    public static Table table(TableMetadata tableMetadata, Iterable<List<Object>> rows) {
        return new Table() {
            @Override
            public TableMetadata heading() {
                return tableMetadata;
            }

            @Override
            public Iterator<List<Object>> rows() {
                return rows.iterator();
            }

            @Override
            public void close() {}
        };
    }

    public static List<Object> row(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    public static TableThings things() {
        return new TableThings(new ExportAddresses("https://stedenband.example"), asked -> PLACES);
    }

    /** All that a format makes of the rows. */
    public static byte[] bytes(TableFormat format, TableMetadata tableMetadata, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = new Export(format, table(tableMetadata, rows), things(), out)) {
            while (export.advance()) {
                // goes on by itself
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(TableFormat format, TableMetadata tableMetadata, List<List<Object>> rows) {
        return new String(bytes(format, tableMetadata, rows), StandardCharsets.UTF_8);
    }

    private static ThingDetails.Entry entry(double latitude, double longitude) {
        return new ThingDetails.Entry(Optional.of(new Point(latitude, longitude)), OptionalLong.empty());
    }
}
