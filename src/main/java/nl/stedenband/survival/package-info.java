/**
 * How long things last, estimated from durations of which often only bounds are known: Turnbull's estimate, Kaplan-Meier's, and who
 * ended about an event. Arrays and pure functions on whole numbers, such as days; knows nothing of ties. Called by {@code measuring}.
 */
package nl.stedenband.survival;
