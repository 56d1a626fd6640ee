/**
 * Who asks, over HTTP: sessions in cookies, tokens of programs, the rule that everybody may read and only those with a right may write, and
 * forms that only our own pages can send. Pages and the programming interface use it.
 */
package nl.stedenband.account.http;
