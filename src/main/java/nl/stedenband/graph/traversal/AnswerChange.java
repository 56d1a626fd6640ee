package nl.stedenband.graph.traversal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * That an answer became another when the registry was told something.
 *
 * @param at when it was told that
 * @param asked what brings the answer of then
 * @param added rows that it has and the one before hadn't
 * @param removed rows that the one before had
 */
public record AnswerChange(
        Instant at, Map<String, String> asked, List<List<Object>> added, List<List<Object>> removed) {}
