package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.map.DrawnMap;
import nl.stedenband.web.neighbour.Around;
import nl.stedenband.web.table.AnswerTable;

/**
 * An answer in what a reader wants to see it in.
 *
 * @param chart where one was asked for and there is something to show
 * @param map where one was asked for and there is a tie to draw
 * @param around what is next to the things that the reader opened
 */
public record ShownAnswer(
        AnswerTable table,
        @Nullable AnswerChart chart,
        @Nullable DrawnMap map,
        Around around) {}
