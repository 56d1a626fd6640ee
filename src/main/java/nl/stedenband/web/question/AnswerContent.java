package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.map.PageMap;
import nl.stedenband.web.neighbour.NeighbourTable;
import nl.stedenband.web.table.AnswerTable;

/**
 * An answer in what a reader wants to see it in.
 *
 * @param chart where one was asked for and there is something to show
 * @param map where one was asked for and there is a tie to draw
 * @param around what is next to the things that the reader opened
 */
public record AnswerContent(
        AnswerTable table,
        @Nullable AnswerChart chart,
        @Nullable PageMap map,
        NeighbourTable around) {}
