/** Reads places and what lies around them: municipalities, partner cities, countries, networks. Writing is drawing's. */
package nl.stedenband.graph.place;
