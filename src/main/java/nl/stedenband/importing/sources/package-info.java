/** Reads descriptions of sources: title, publisher, dates, licence, and how much their word weighs. */
package nl.stedenband.importing.sources;
