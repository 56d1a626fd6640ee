/** Reads which municipality, or former country, went over into which, and when. */
package nl.stedenband.importing.mergers;
