package nl.stedenband.desk.offer;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An offer as an officer wrote it down.
 *
 * @param version from 1
 * @param by the id of the account
 * @param until the last day on which it stands, in Amsterdam
 */
public record StandingOffer(int number, int version, Instant at, String by, LocalDate until, OfferText text) {}
