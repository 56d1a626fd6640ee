/**
 * Pages for readers, rendered on the server in Dutch and English; they need no script. A controller reads what is asked, calls
 * the queries and hands a record to a template under {@code views/}, whose texts are in {@code i18n/}. Each topic has a package
 * below, which uses what all share in {@link nl.stedenband.web.page}; nothing else uses these packages.
 */
package nl.stedenband.web;
