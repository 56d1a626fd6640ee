package nl.stedenband.importing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** One run of a reader: what it may look up, and where it hands its rows in. */
public final class ImportContext {
    private static final String GEONAMES = "geonames";

    private final String importer;
    private final Supplier<Places> loader;
    private final Map<String, Source> sources;
    private final Optional<String> defaultSource;
    private final Recording recording;
    private final Sink sink;
    private final Map<String, Long> lineOfMeaning = new HashMap<>();
    private final MetPlaces metPlaces = new MetPlaces();
    private Places places;

    /** Takes what is read. */
    interface Sink {
        void row(InputRow row, List<Assertion> assertions);

        void finding(Finding finding);

        void source(InputRow row, Optional<Source> source);
    }

    ImportContext(
            String importer,
            Supplier<Places> loader,
            Map<String, Source> sources,
            Optional<String> defaultSource,
            Recording recording,
            Sink sink) {
        this.importer = importer;
        this.loader = loader;
        this.sources = sources;
        this.defaultSource = defaultSource;
        this.recording = recording;
        this.sink = sink;
    }

    /** The places of the registry; loaded when the first row asks for them. */
    public Places places() {
        if (places == null) {
            places = loader.get();
        }
        return places;
    }

    /** The source that the row names, else the one named for the whole file; an unknown one is an error of the row. */
    public Optional<Source> source(InputRow inputRow) {
        return source(inputRow, inputRow.cell("source").or(() -> defaultSource).orElse(""));
    }

    /** The source named for the whole file, else the usual one of such files. */
    public Optional<Source> sourceOfFile(InputRow inputRow, String usual) {
        return source(inputRow, defaultSource.orElse(usual));
    }

    /** The source of that id; an unknown one is an error of the row. */
    public Optional<Source> source(InputRow inputRow, String named) {
        Source source = sources.get(named);
        if (source == null) {
            inputRow.error(
                    "source",
                    named.isEmpty()
                            ? "the row names no source, and none was named for the file"
                            : "source '%s' is not known; describe it first with: stedenband import sources FILE"
                                    .formatted(named));
        }
        return Optional.ofNullable(source);
    }

    /** The day on which the registry is told. */
    public LocalDate day() {
        return LocalDate.ofInstant(recording.at(), ZoneOffset.UTC);
    }

    /** Nobody has seen what has yet to come: a sighting that begins after the day on which it is told is an error. */
    public void checkSeen(InputRow inputRow, String column, Validity when) {
        when.seen()
                .filter(seen -> seen.possible().min() > day().toEpochDay())
                .ifPresent(seen -> inputRow.error(column, "'%s' has yet to come".formatted(inputRow.text(column))));
    }

    /** The assertion that a row makes. */
    public Assertion assertion(InputRow inputRow, Source source, Statement says) {
        return Assertion.of(
                inputRow.fingerprint(source.id(), importer),
                says,
                new Citation(source, inputRow.locator(), inputRow.text("quote")),
                recording);
    }

    /** What the registry concludes when a row gives a known place another id. */
    public Assertion sameAs(InputRow inputRow, Source source, ThingId id, ThingId until) {
        Statement says = new Statement(
                AssertionKind.IDENTITY,
                List.of(
                        Participant.of(ParticipantRole.SUBJECT, id, "").asReading(true),
                        Participant.of(ParticipantRole.SAME_AS, until, "").asReading(true)),
                Map.of(),
                Validity.UNDATED);
        return Assertion.of(
                AssertionId.fingerprint(List.of("identity", id.key(), until.key())),
                says,
                new Citation(source, inputRow.file() + ':' + inputRow.line(), ""),
                recording);
    }

    /**
     * Hands in a row and what it yields; of a row that was refused only the findings count.
     *
     * @param read makes the row's assertions; that it names something that can't be is an error of the row
     */
    public void take(InputRow inputRow, Function<InputRow, List<Assertion>> read) {
        List<Assertion> assertions = List.of();
        try {
            assertions = inputRow.isRefused() ? List.of() : read.apply(inputRow);
        } catch (IllegalArgumentException e) {
            inputRow.error("", e.getMessage());
        }
        take(inputRow, assertions);
    }

    private void take(InputRow inputRow, List<Assertion> assertions) {
        if (inputRow.isRefused() || assertions.isEmpty()) {
            sink.row(inputRow, List.of());
            return;
        }
        Long before = lineOfMeaning.putIfAbsent(meaning(assertions.get(0)), inputRow.line());
        if (before != null) {
            inputRow.warn("", "the row says the same as line %d of this source; it counts once".formatted(before));
            sink.row(inputRow, List.of());
            return;
        }
        List<Assertion> all = new ArrayList<>(metPlaces.describe(
                places == null ? List.of() : places.takeMet(), assertions, sources.get(GEONAMES), recording));
        all.addAll(assertions);
        sink.row(inputRow, all);
    }

    /** Hands in a finding that belongs to no row. */
    public void take(Finding finding) {
        sink.finding(finding);
    }

    /** Hands in a source, or the row of one that can't be stored; rows after it can name it. */
    public void take(InputRow inputRow, Optional<Source> source) {
        source.ifPresent(described -> sources.put(described.id(), described));
        sink.source(inputRow, source);
    }

    /** What tells two rows apart that are worded differently: England, or England, United Kingdom. */
    private static String meaning(Assertion assertion) {
        Statement says = assertion.says();
        return says.participants().stream()
                        .map(participant ->
                                participant.role() + participant.thing().key())
                        .collect(Collectors.joining(
                                " ", assertion.cites().source().id() + ' ' + says.kind(), " "))
                + says.when()
                + new TreeMap<>(says.attributes());
    }
}
