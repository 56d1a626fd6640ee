/**
 * Pages of partnerships, networks, themes, programmes, organisations and sources, and what pages of all things share: ties now and before,
 * time lines, other names, files of ties. Also leads from the id of anything to its page.
 */
package nl.stedenband.web.thing;
