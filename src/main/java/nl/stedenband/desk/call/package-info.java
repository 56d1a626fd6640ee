/**
 * Calls: what the desk publishes of a request, so that municipalities can answer. What an officer wrote for a call is public as long as it
 * isn't withdrawn; all else is sealed. Pages and the programming interface call it.
 */
package nl.stedenband.desk.call;
