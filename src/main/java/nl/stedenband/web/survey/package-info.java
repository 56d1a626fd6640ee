/**
 * Pages of published tables: their list, and each as it was printed, beside what the registry answers to the same question where
 * it can be compared.
 */
package nl.stedenband.web.survey;
