/** What is asked of the desk: who looks for a Dutch municipality, for what, and on which conditions. Knows the domain only. */
package nl.stedenband.matching.request;
