/**
 * What the pages and the programming interface share of HTTP: reading questions from requests, headers that every response
 * carries, errors, and the health of the service. Knows neither of them; used by both.
 */
package nl.stedenband.http;
