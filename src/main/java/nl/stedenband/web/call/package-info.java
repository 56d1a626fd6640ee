/**
 * Pages of calls: for everybody, and those on which officers publish calls and withdraw them. What officers see beside the call itself nobody else
 * does, and no cache keeps it.
 */
package nl.stedenband.web.call;
