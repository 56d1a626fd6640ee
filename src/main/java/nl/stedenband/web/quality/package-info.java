/**
 * The page on how far the registry can be relied on: what is undated, told by one source alone, old or contradicted, and what
 * readers of files did not understand. Its numbers are answers to public questions.
 */
package nl.stedenband.web.quality;
