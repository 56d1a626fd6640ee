/**
 * How far the registry can be relied on: what is undated, told by one source alone, old or contradicted; what was read in, and what
 * readers found on the way; and how well shortlists find what is known. The numbers are answers to public questions.
 */
package nl.stedenband.web.quality;
