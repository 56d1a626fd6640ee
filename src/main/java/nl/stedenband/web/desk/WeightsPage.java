package nl.stedenband.web.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.desk.shortlist.MovedTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/**
 * A shortlist by weights that are tried, beside the usual ones.
 *
 * @param number of the request
 * @param usual weights by the names of the rules
 */
public record WeightsPage(int number, Map<String, Double> usual, ShortlistDocument list) {
    private static final int MOST = 25;

    public boolean isTried() {
        return list.moves() != null;
    }

    /** The weights that are tried, as they are written in fields. */
    public List<Field> fields() {
        return list.weights().entrySet().stream()
                .map(weight -> new Field(
                        weight.getKey(),
                        BigDecimal.valueOf(weight.getValue())
                                .stripTrailingZeros()
                                .toPlainString(),
                        usual.get(weight.getKey())))
                .toList();
    }

    /**
     * The weight of a rule.
     *
     * @param written as it is tried
     */
    public record Field(String rule, String written, double usual) {}

    /** Where a municipality stands by the usual weights. */
    public int usualRank(RankedTown town) {
        return Objects.requireNonNullElse(list.moves(), List.<MovedTown>of()).stream()
                .filter(move ->
                        move.municipality().id().equals(town.municipality().id()))
                .findFirst()
                .map(MovedTown::from)
                .orElse(town.rank());
    }

    /** Who left the first that are told. */
    public List<MovedTown> gone() {
        return Objects.requireNonNullElse(list.moves(), List.<MovedTown>of()).stream()
                .filter(move -> move.from() <= MOST && move.to() > MOST)
                .toList();
    }
}
