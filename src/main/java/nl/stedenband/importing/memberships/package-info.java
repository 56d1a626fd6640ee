/** Reads lists of members of networks. */
package nl.stedenband.importing.memberships;
