package nl.stedenband.measuring;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stedenband.analysis.BipartiteNetwork;
import nl.stedenband.analysis.SdsmBackbone;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.slice.SliceMembership;
import nl.stedenband.graph.slice.SliceQueries;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Says which members of networks share more of them than by chance: the projection of the memberships of a day, reduced to its backbone by {@link SdsmBackbone}. Who isn't told
 * to be a member counts as none, for the model has no other.
 */
@Singleton
public final class SharedNetworkBackbone {
    private static final String NAME = "shared-networks";
    private static final double USUAL_P = 0.05;

    private final SliceQueries slices;
    private final SliceReader reader;
    private final VersionedReading versions;
    private final RegistryClock clock;
    private final ExportSlots slots;

    SharedNetworkBackbone(
            SliceQueries slices,
            SliceReader reader,
            VersionedReading versions,
            RegistryClock clock,
            ExportSlots slots) {
        this.slices = slices;
        this.reader = reader;
        this.versions = versions;
        this.clock = clock;
        this.slots = slots;
    }

    /** What stands in a row. */
    public static List<Column> columns() {
        return List.of(
                new Column("member", ValueType.MEMBER, false),
                new Column("other", ValueType.MEMBER, false),
                new Column("shared", ValueType.INTEGER, false),
                new Column("expected", ValueType.DECIMAL, false),
                new Column("p", ValueType.DECIMAL, false));
    }

    /**
     * Asked for with what makes a viewpoint, and {@code p}: pairs come that chance alone would give as much with no more than that.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     * @throws ExportSlots.TooManyExports when others take as many tables as may be taken at the same time
     */
    public Table open(WrittenParameters asked) {
        Viewpoint viewpoint = asked.viewpoint(clock.read());
        Double written = asked.value("p", SharedNetworkBackbone::chance);
        asked.check();
        double most = written == null ? USUAL_P : written;
        SortedMap<String, String> parameters = new TreeMap<>(Map.of("p", Double.toString(most)));
        parameters.putAll(viewpoint.written());
        return slots.open(() -> versions.readAt(version -> ComputedTable.of(
                NAME,
                BilingualText.of("measures.shared-networks.title"),
                BilingualText.of("measures.shared-networks.caution"),
                Subject.PAIR,
                columns(),
                parameters,
                viewpoint.knownOn(),
                versions.knownOn(viewpoint.knownOn(), version),
                rows(viewpoint, most))));
    }

    private static double chance(String text) {
        try {
            double chance = Double.parseDouble(text);
            if (chance > 0 && chance <= 1) {
                return chance;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InvalidValue(ParameterFault.NO_CHANCE, text);
    }

    private List<List<Object>> rows(Viewpoint viewpoint, double most) {
        Map<String, TreeSet<String>> groups = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        try (Stream<SliceMembership> all =
                slices.memberships(List.of(viewpoint.asOf().toEpochDay()), Scope.NL, viewpoint)) {
            all.filter(SliceMembership::listed)
                    .filter(membership -> !membership.member().kind().equals(ThingKind.NETWORK.word()))
                    .forEach(membership -> {
                        String key = membership.member().kind()
                                + '/'
                                + membership.member().id();
                        groups.computeIfAbsent(key, any -> new TreeSet<>())
                                .add(membership.network().id());
                        names.put(key, membership.member().name());
                    });
        }
        return reader.compute(() -> SdsmBackbone.of(BipartiteNetwork.of(groups), most).stream()
                .map(pair -> List.<Object>of(
                        thing(pair.one(), names),
                        thing(pair.other(), names),
                        (long) pair.shared(),
                        pair.expected(),
                        pair.p()))
                .toList());
    }

    private static Thing thing(String key, Map<String, String> names) {
        ThingId id = ThingId.ofKey(key);
        String name = names.get(key);
        return new Thing(id, name == null ? id.value() : name, Optional.empty());
    }
}
