/**
 * Pages of calls: for everybody, and those on which officers publish calls, look at answers and keep the pool of offers. What officers see beside the call itself nobody else
 * does, and no cache keeps it.
 */
package nl.stedenband.web.call;
