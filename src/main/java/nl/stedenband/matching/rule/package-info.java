/**
 * One class for each reason for which a municipality may suit a request: how much it holds, from 0 to 1, in which words, by which
 * facts. They know no weights and no clock; {@link nl.stedenband.matching.Matching} adds them up.
 */
package nl.stedenband.matching.rule;
