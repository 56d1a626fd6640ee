package nl.stedenband.web;

import io.micronaut.core.annotation.Nullable;

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
