/**
 * The public questions: the form of each, what was asked, and its answer as a table, map, network, chart or file; and published tables beside
 * what the registry itself counts. A question gets its page from what its header says; no code is for one question alone,
 * but for the page that puts two days, moments of knowledge or sources side by side by three of them.
 */
package nl.stedenband.web.question;
