/**
 * Pages on which the registry is changed: by editors at once or by two of them, and by anyone else as a proposal; municipalities propose
 * what their own list says. What is proposed only editors see, and no cache keeps it.
 */
package nl.stedenband.web.editing;
