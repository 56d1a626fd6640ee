package nl.stedenband.networkexport;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.slice.SliceMembership;
import nl.stedenband.graph.slice.SliceQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.networkexport.SliceColumns.OnDay;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/** One attempt to write a folder. */
final class FolderWriting {
    private static final String MEMBERSHIPS = "memberships";

    private final FolderHeading heading;
    private final NetworkSlice slice;
    private final SliceQueries queries;
    private final List<TableFormat> tableFormats;
    private final TableFormat networkFormat;
    private final DigestedFiles files;
    private final LongConsumer progress;
    private final NodeTable nodes = new NodeTable();
    private final SortedSet<String> partnerships = new TreeSet<>();
    private final SortedSet<String> networks = new TreeSet<>();
    private final SortedSet<String> municipalities = new TreeSet<>();
    private final List<TableMetadata> written = new ArrayList<>();
    private long asked;

    FolderWriting(
            FolderHeading heading, SliceQueries queries, Formats formats, DigestedFiles files, LongConsumer progress) {
        this.heading = heading;
        this.slice = heading.slice();
        this.queries = queries;
        this.tableFormats = Stream.of("csv", "parquet")
                .map(name -> formats.find(name).orElseThrow())
                .toList();
        this.networkFormat = formats.find("graphml").orElseThrow();
        this.files = files;
        this.progress = progress;
    }

    /** The tables that were written, in their order. */
    List<TableMetadata> write() throws IOException {
        writeEdges();
        writeMemberships();
        if (asked == 0) {
            throw new NetworkExport.EmptySlice(slice);
        }
        Viewpoint last = slice.viewpoint().onDay(slice.days().get(slice.days().size() - 1));
        write("networks", SliceTables.NETWORKS, queries.networks(List.copyOf(networks), last));
        write("spells", SliceTables.SPELLS, queries.spells(List.copyOf(partnerships), slice.scope(), last));
        write("nodes", NodeTable.COLUMNS, nodes.nodes(heading.thingDetails()).stream());
        nodes.ids().stream()
                .filter(id -> id.kind() == ThingKind.MUNICIPALITY)
                .map(ThingId::key)
                .forEach(municipalities::add);
        write("composition", SliceTables.COMPOSITION, queries.composition(List.copyOf(municipalities)));
        for (LocalDate day : slice.days()) {
            writeNetworks(slice.viewpoint().onDay(day));
        }
        return List.copyOf(written);
    }

    private void writeEdges() throws IOException {
        if (slice.isPanel()) {
            writeByDay(
                    "edges", SliceTables.PAIRS, seen -> queries.pairs(slice.epochDays(), slice.scope(), seen), pair -> {
                        meet(pair.party(), pair.partner(), pair.inheritedFrom());
                        partnerships.addAll(pair.ties());
                        return pair.holds();
                    });
        } else {
            writeByDay("edges", SliceTables.TIES, seen -> queries.ties(slice.scope(), seen), tie -> {
                meet(
                        tie.party(),
                        tie.partner(),
                        tie.inheritedFrom() == null ? List.of() : List.of(tie.inheritedFrom()));
                partnerships.add(tie.tie());
                return true;
            });
        }
    }

    private void meet(Named party, Named partner, List<Named> inheritedFrom) {
        nodes.meetInTie(SliceColumns.asThing(party));
        nodes.meetInTie(SliceColumns.asThing(partner));
        inheritedFrom.forEach(
                before -> municipalities.add(SliceColumns.asThing(before).id().key()));
    }

    /** Of one day those that are asked for; of several years all that are told of. */
    private void writeMemberships() throws IOException {
        writeByDay(MEMBERSHIPS, SliceTables.MEMBERSHIPS, this::memberships, membership -> {
            networks.add(SliceColumns.asThing(membership.network()).id().key());
            Thing member = SliceColumns.asThing(membership.member());
            if (member.id().kind() == ThingKind.NETWORK) {
                networks.add(member.id().key());
            } else {
                nodes.meetInMembership(member);
            }
            return membership.holds() || !slice.isPanel();
        });
    }

    private Stream<SliceMembership> memberships(Viewpoint seen) {
        Stream<SliceMembership> all = queries.memberships(slice.epochDays(), slice.scope(), seen);
        return slice.isPanel() ? all : all.filter(SliceMembership::listed);
    }

    /**
     * A table of one day, or of all days with a column that tells the year.
     *
     * @param meeting notes what a row names, and tells whether the row is what was asked for
     */
    private <T> void writeByDay(
            String name, SliceColumns<T> columns, Function<Viewpoint, Stream<T>> rows, Predicate<T> meeting)
            throws IOException {
        SliceColumns<OnDay<T>> byYear = columns.byYear();
        TableMetadata table = heading.of(name, name, (slice.isPanel() ? byYear : columns).columns(), slice.viewpoint());
        try (TableFiles tableFiles = TableFiles.in(files, tableFormats, table, heading.things())) {
            for (LocalDate day : slice.days()) {
                write(tableFiles, rows.apply(slice.viewpoint().onDay(day)), row -> {
                    asked += meeting.test(row) ? 1 : 0;
                    return slice.isPanel() ? byYear.row(new OnDay<>(day, row)) : columns.row(row);
                });
            }
            tableFiles.finish();
        }
        written.add(table);
    }

    private <T> void write(String name, SliceColumns<T> columns, Stream<T> rows) throws IOException {
        TableMetadata table = heading.of(name, name, columns.columns(), slice.viewpoint());
        try (TableFiles tableFiles = TableFiles.in(files, tableFormats, table, heading.things())) {
            write(tableFiles, rows, columns::row);
            tableFiles.finish();
        }
        written.add(table);
    }

    private <T> void write(TableFiles tableFiles, Stream<T> rows, Function<T, List<Object>> asRow) throws IOException {
        try (rows) {
            for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
                tableFiles.write(asRow.apply(all.next()));
                progress.accept(1);
            }
        }
    }

    /** The ties of a day as a network of places, and its memberships as one of places and networks. */
    private void writeNetworks(Viewpoint seen) throws IOException {
        writeNetwork("ties", seen, SliceTables.TIES, queries.ties(slice.scope(), seen));
        writeNetwork(
                MEMBERSHIPS,
                seen,
                SliceTables.MEMBERSHIPS,
                queries.memberships(slice.epochDays(), slice.scope(), seen).filter(SliceMembership::listed));
    }

    private <T> void writeNetwork(String name, Viewpoint seen, SliceColumns<T> columns, Stream<T> rows)
            throws IOException {
        String ending = slice.isPanel() ? "-" + seen.asOf().getYear() : "";
        TableMetadata table = heading.of(name + ending, name, columns.columns(), seen);
        try (OutputStream out = new BufferedOutputStream(files.create(table.name() + '.' + networkFormat.name()));
                Export export = new Export(networkFormat, columns.table(table, rows), heading.things(), out)) {
            while (export.advance()) {
                // goes on by itself
            }
            out.flush();
        }
    }
}
