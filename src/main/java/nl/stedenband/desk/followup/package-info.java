/**
 * Tells the registry of a new partnership when a case is closed, and takes it back when it is opened again. Writes down what happens after
 * a match: phases of the work, results and endings, which a second officer makes public. Pages of the desk call it.
 */
package nl.stedenband.desk.followup;
