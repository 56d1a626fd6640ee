/**
 * Pages on the registry itself: what it is, how to cite it, how accessible it is, and the programming interface, which is read from
 * its OpenAPI document.
 */
package nl.stedenband.web.about;
