/** Pages on which people sign in, look after their account, and, as admins, after those of others. */
package nl.stedenband.web.account;
