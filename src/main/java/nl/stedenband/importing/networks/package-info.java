/** Reads networks and the names under which sources speak of them. */
package nl.stedenband.importing.networks;
