/**
 * Pages for readers, rendered on the server in Dutch and English; they need no script. A controller reads what is asked, calls
 * the queries and hands a record to a template under {@code views/}, whose texts are in {@code i18n/}. Nothing else uses
 * this package.
 */
package nl.stedenband.web;
