package nl.stedenband.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.Finding;
import nl.stedenband.importing.Severity;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.WebAddress;

/** One row of a file while it is read: its cells that aren't empty, and what was found in them so far. */
public final class InputRow {
    private static final Pattern LINES = Pattern.compile("\\[(\\d+), (\\d+)]");

    private final String file;
    private final long line;
    private final SortedMap<String, String> cells;
    private final List<Finding> findings = new ArrayList<>();

    public InputRow(String file, long line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = new TreeMap<>(cells);
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether something was found for which the row can't be stored. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The cell, or an empty text. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Where in its source the row stands: as the row says, with the lines of a document, else its file and line. */
    public String locator() {
        return cell("locator").orElseGet(() -> file + ':' + line)
                + cell("lines").map(InputRow::printedLines).orElse("");
    }

    /** The cell as EDTF; a cell that isn't one is an error of the row. */
    public Optional<Edtf> edtf(String column) {
        return parsed(column, Edtf::parse);
    }

    /** The cell read by a function that throws {@link IllegalArgumentException} where it can't. */
    public <T> Optional<T> parsed(String column, Function<String, T> read) {
        return cell(column).flatMap(text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (InvalidTime e) {
                error(column, e.getMessage());
            } catch (NumberFormatException e) {
                error(column, "'%s' is not a number".formatted(text));
            } catch (IllegalArgumentException e) {
                error(column, "'%s' can't be read: %s".formatted(text, e.getMessage()));
            }
            return Optional.empty();
        });
    }

    /** The whole number in the cell; a cell that is none, or one past counting, is an error of the row. */
    public Optional<Long> wholeNumber(String column) {
        return cell(column).flatMap(text -> {
            // a Long takes digits of any script, which nothing else here does
            if (!text.matches("[+-]?\\d+")) {
                error(column, "'%s' is not a whole number".formatted(text));
                return Optional.empty();
            }
            try {
                return Optional.of(Long.valueOf(text));
            } catch (NumberFormatException e) {
                error(column, "'%s' is too large a number".formatted(text));
                return Optional.empty();
            }
        });
    }

    /** The point in two columns, in degrees; half a point is an error of the row. */
    public Optional<Point> point(String latitude, String longitude) {
        Optional<Double> lat = parsed(latitude, Double::valueOf);
        Optional<Double> lon = parsed(longitude, Double::valueOf);
        if (lat.isPresent() != lon.isPresent()) {
            error(lat.isPresent() ? longitude : latitude, "a point needs latitude and longitude");
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Point(lat.get(), lon.get()));
        } catch (IllegalArgumentException e) {
            error(latitude, e.getMessage());
            return Optional.empty();
        }
    }

    /** The address in the cell, as it stands there; one that pages can't link to is warned of. */
    public Optional<String> webAddress(String column) {
        Optional<String> address = cell(column);
        address.filter(text -> !WebAddress.is(text))
                .ifPresent(text -> warn(
                        column,
                        "'%s' is not the address of a page on the web, such as https://example.org; it is not linked to"
                                .formatted(text)));
        return address;
    }

    /** The row as it came, for an attempt that may fail. */
    public InputRow emptyCopy() {
        return new InputRow(file, line, cells);
    }

    /** The row as it came but for one cell. */
    public InputRow emptyCopyWith(String column, Optional<String> cell) {
        InputRow copy = emptyCopy();
        copy.cells.remove(column);
        cell.ifPresent(text -> copy.cells.put(column, text));
        return copy;
    }

    /** Takes over what an attempt found. */
    public void addFindings(InputRow attempt) {
        findings.addAll(attempt.findings);
    }

    public void error(String column, String reason) {
        find(column, Severity.ERROR, reason);
    }

    public void warn(String column, String reason) {
        find(column, Severity.WARNING, reason);
    }

    public void note(String column, String reason) {
        find(column, Severity.NOTE, reason);
    }

    /** What tells the row from every other of its source, wherever it stands in the file. */
    public String fingerprint(String source, String importer) {
        List<String> parts = new ArrayList<>(List.of(source, importer));
        cells.forEach((column, cell) -> {
            parts.add(column);
            parts.add(cell);
        });
        return AssertionId.fingerprint(parts);
    }

    /** {@code [148, 150]} is {@code , regels 148–150}, in the language of the documents. */
    private static String printedLines(String lines) {
        Matcher range = LINES.matcher(lines);
        if (!range.matches()) {
            return "";
        }
        return range.group(1).equals(range.group(2))
                ? ", regel " + range.group(1)
                : ", regels " + range.group(1) + '–' + range.group(2);
    }

    private void find(String column, Severity severity, String reason) {
        findings.add(new Finding(file, line, column, severity, reason));
    }
}
