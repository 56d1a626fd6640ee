/**
 * Who asks, over HTTP: sessions in cookies, tokens of programs, the rule that everybody may read and nobody write without a right, forms
 * that only our own pages can send, and what who may not is told. Pages and the programming interface use it; it knows neither.
 */
package nl.stedenband.account.http;
