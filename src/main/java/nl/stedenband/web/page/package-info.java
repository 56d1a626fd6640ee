/**
 * What all pages share: the site in two languages with its addresses and texts, numbers and times as readers write them, rendering,
 * pages that are kept, and pages of errors. The packages of topics use it; it knows none of them.
 */
package nl.stedenband.web.page;
