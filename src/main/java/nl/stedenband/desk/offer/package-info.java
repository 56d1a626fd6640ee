/**
 * What municipalities offer: subjects, hours and functions of experts, until a day. Together it is the pool that requests are matched with. For
 * the desk alone, sealed; pages call it.
 */
package nl.stedenband.desk.offer;
