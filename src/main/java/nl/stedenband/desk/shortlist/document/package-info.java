/** A shortlist as it is answered and kept: in words and with the sources of every fact. The interface sends it, pages show it. */
package nl.stedenband.desk.shortlist.document;
