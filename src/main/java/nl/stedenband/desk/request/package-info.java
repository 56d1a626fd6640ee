/**
 * Requests from abroad as officers write them down: each field, what is missing still, what must not be in them, and every version with
 * who changed what, kept sealed. Pages and the programming interface of the desk call it.
 */
package nl.stedenband.desk.request;
