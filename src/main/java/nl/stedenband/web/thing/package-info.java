/**
 * What pages of all kinds of things share: what is so now and what was before, other names, parts of a page, files of its ties.
 * Also leads from the id of anything to its page. The packages of the kinds use it.
 */
package nl.stedenband.web.thing;
