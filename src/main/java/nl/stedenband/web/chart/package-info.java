/**
 * Charts of answers to public questions: growth over time, a matrix of two columns, or a bar for each row. Which one an answer can
 * have is told by its columns alone, before it is asked.
 */
package nl.stedenband.web.chart;
