/**
 * Ways between two things as a picture: where each stop stands and which lines join them, in numbers. What stops are called and
 * how lines look is for the page; nothing here knows pages or the graph.
 */
package nl.stedenband.picture.route;
