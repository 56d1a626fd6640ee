/** Reads StatLine table 85458NED of Statistics Netherlands, residents by origin, as it is downloaded. */
package nl.stedenband.importing.cbs85458ned;
