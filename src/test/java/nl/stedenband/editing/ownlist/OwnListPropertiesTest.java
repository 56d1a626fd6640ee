package nl.stedenband.editing.ownlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;

/** What must hold of lists whatever the ties, the answers, and the spreadsheet in between. */
final class OwnListPropertiesTest {

    /** @param reason of the end; the answer is none where it is blank, and else the end of the tie */
    private record Answered(Tie tie, String reason) {

        boolean isEnd() {
            return !reason.isBlank();
        }
    }

    /** How a spreadsheet saves a table. */
    private record Saving(char separator, boolean isQuoted, boolean isWindowsLine, long order) {}

    @Property(tries = 200)
    void whatComesBackUnchangedSaysNothing(
            @ForAll("answers") List<Answered> ties,
            @ForAll("languages") String language,
            @ForAll("savings") Saving saving) {
        OwnList list = list(ties);
        String file = saved(rows(list, language), saving);

        InvalidQuestion told = catchThrowableOfType(InvalidQuestion.class, () -> SmallList.read(list, bytes(file)));

        assertThat(told.mistakes()).singleElement().satisfies(mistake -> assertThat(
                        mistake.reason().en())
                .isEqualTo("is empty in every row, and no tie was added"));
    }

    @Property(tries = 200)
    void answersOutliveEverySpreadsheet(
            @ForAll("answers") List<Answered> ties,
            @ForAll("languages") String language,
            @ForAll("savings") Saving saving) {
        List<Answered> ended = ties.stream().filter(Answered::isEnd).toList();
        if (ended.isEmpty()) {
            return;
        }
        OwnList list = list(ties);
        List<List<String>> rows = rows(list, language);
        for (int i = 0; i < ties.size(); i++) {
            if (ties.get(i).isEnd()) {
                fill(rows, i + 1, ListColumn.ANSWER, language.equals("nl") ? "beëindigd" : "ended");
                fill(rows, i + 1, ListColumn.ENDED_ON, "2019-06");
                fill(
                        rows,
                        i + 1,
                        ListColumn.END_REASON,
                        FormulaEscaping.defused(ties.get(i).reason()));
            }
        }

        List<Edit> edits = SmallList.read(list, bytes(saved(rows, saving))).edits();

        assertThat(edits).allMatch(edit -> edit.kind() == EditKind.END);
        assertThat(edits.stream()
                        .map(edit -> edit.fields().get(EditField.PARTNERSHIP)
                                + ' '
                                + edit.fields().get(EditField.END_REASON)))
                .isEqualTo(ended.stream()
                        .map(answered -> answered.tie().partnership()
                                + ' '
                                + answered.reason().strip().replace("\r\n", "\n"))
                        .toList());
    }

    @Provide
    Arbitrary<List<Answered>> answers() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abz ;,\"'=+-@\t\nëŞ日")
                .ofMaxLength(12)
                .map(String::strip);
        Arbitrary<String> reasons = texts.map(text -> text.isEmpty() ? "" : "x " + text);
        return Combinators.combine(texts, Arbitraries.oneOf(Arbitraries.just(""), reasons, texts))
                .as((name, reason) -> List.of(name.isEmpty() ? "Köln" : name, reason))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Answered(
                                SmallList.tie(
                                        i,
                                        new Named(
                                                "partnerCity",
                                                "Q" + (i + 1),
                                                all.get(i).get(0)),
                                        SmallList.GERMANY,
                                        "jumelage",
                                        "possible"),
                                all.get(i).get(1)))
                        .toList());
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("nl", "en");
    }

    @Provide
    Arbitrary<Saving> savings() {
        return Combinators.combine(
                        Arbitraries.of(';', ',', '\t'),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(Saving::new);
    }

    private static OwnList list(List<Answered> ties) {
        return SmallList.of(ties.stream().map(Answered::tie).toArray(Tie[]::new));
    }

    private static List<List<String>> rows(OwnList list, String language) {
        return CsvReader.builder()
                .fieldSeparator(language.equals("nl") ? ';' : ',')
                .ofCsvRecord(OwnListCsv.write(list, language).substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .map(ArrayList::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void fill(List<List<String>> rows, int row, ListColumn column, String text) {
        rows.get(row).set(column.ordinal(), text);
    }

    private static String saved(List<List<String>> rows, Saving saving) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, ListColumn.values().length).boxed().toList());
        Collections.shuffle(order, new Random(saving.order()));
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(saving.separator())
                .quoteStrategy(saving.isQuoted() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .lineDelimiter(saving.isWindowsLine() ? LineDelimiter.CRLF : LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        rows.forEach(row -> csv.writeRecord(order.stream().map(row::get).toList()));
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
