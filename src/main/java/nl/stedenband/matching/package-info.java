/**
 * From a request and the evidence of a day to a shortlist with reasons: hard filters first, then a sum of named reasons, each with
 * the facts behind it. Pure: no clock, no database, no file; the rules are handed in, and sentences are texts of the properties. Called by
 * the desk and by the evaluation.
 */
package nl.stedenband.matching;
