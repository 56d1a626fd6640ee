/**
 * Reads things that are no places: themes, programmes, organisations, published tables. Also what answers on things of all kinds
 * share: how a thing is named in the answer on another, where it lies, what became of it. Used by pages and the programming interface.
 */
package nl.stedenband.graph.thing;
