package nl.stedenband.bench;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;
import nl.stedenband.registry.traversal.ValueType;

/** What a million rows take in each format: time, bytes, and memory that is still held when the last row is written. */
final class Exporting {
    private static final int ROWS = 1_000_000;
    private static final double MEBIBYTE = 1 << 20;
    /** Distinct places, which some formats keep, and room for the buffers of others. */
    private static final double AIM_MEBIBYTES = 32;

    private static final TableMetadata HEADING = new TableMetadata(
            "ties",
            "traversals/ties",
            new BilingualText("Ties", "Banden"),
            Optional.empty(),
            TableMetadata.Subject.RELATION,
            List.of(
                    new Column("municipality", ValueType.PARTY, false),
                    new Column("partner", ValueType.PARTY, false),
                    new Column("tie", ValueType.PARTNERSHIP, false),
                    new Column("since", ValueType.EDTF, false),
                    new Column("firstSeen", ValueType.EDTF, false),
                    new Column("residents", ValueType.INTEGER, false),
                    new Column("sources", ValueType.TEXT, true)),
            Map.of(),
            Instant.EPOCH,
            "0-0-0");
    private static final List<Thing> TOWNS = IntStream.range(0, 600)
            .mapToObj(number -> thing(ThingKind.MUNICIPALITY, "gm%04d".formatted(number)))
            .toList();
    private static final List<Thing> CITIES = IntStream.range(0, 11_000)
            .mapToObj(number -> thing(ThingKind.PARTNER_CITY, "Q" + (number + 1)))
            .toList();

    private Exporting() {}

    static void measure(Table table) throws IOException {
        try (ApplicationContext beans = ApplicationContext.run()) {
            for (TableFormat format : beans.getBean(Formats.class).list()) {
                measure(format, table);
            }
        }
    }

    private static void measure(TableFormat format, Table table) throws IOException {
        Counted out = new Counted();
        TableThings tableThings = new TableThings(new ExportAddresses("https://stedenband.example"), Exporting::places);
        double before = heldMebibytes();
        long start = System.nanoTime();
        double held;
        try (Export export = new Export(format, new Ties(), tableThings, out)) {
            while (export.written() < ROWS) {
                export.advance();
            }
            held = heldMebibytes() - before;
            while (export.advance()) {
                // to the end
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        table.add(
                format.title(),
                Table.number(seconds),
                Table.number(out.bytes / MEBIBYTE),
                Table.number(held),
                Table.number(AIM_MEBIBYTES),
                held <= AIM_MEBIBYTES ? "" : "missed");
    }

    private static double heldMebibytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    private static Thing thing(ThingKind thingKind, String id) {
        return new Thing(ThingId.of(thingKind, id), "Place " + id, Optional.empty());
    }

    private static Map<ThingId, ThingDetails.Entry> places(Collection<ThingId> things) {
        ThingDetails.Entry entry = new ThingDetails.Entry(Optional.of(new Point(52, 5)), OptionalLong.empty());
        return things.stream().collect(Collectors.toMap(id -> id, id -> entry));
    }

    /** Rows that are made when they are asked for. */
    private static final class Ties implements nl.stedenband.registry.traversal.Table, Iterator<List<Object>> {
        private int next;

        @Override
        public TableMetadata heading() {
            return HEADING;
        }

        @Override
        public Iterator<List<Object>> rows() {
            return this;
        }

        @Override
        public boolean hasNext() {
            return next < ROWS;
        }

        @Override
        public List<Object> next() {
            int number = next++;
            ThingId tie = ThingId.of(ThingKind.PARTNERSHIP, "p-%016x".formatted(number));
            return List.of(
                    TOWNS.get(number % TOWNS.size()),
                    CITIES.get(number % CITIES.size()),
                    new Thing(tie, tie.value(), Optional.empty()),
                    "1992-05",
                    "2009",
                    (long) number,
                    List.of("list-2009#" + number, "vng-2009#8.2"));
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
