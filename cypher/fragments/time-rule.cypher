// The rule for time: when what is drawn holds on $asOf, as the registry knew it on $knownOn, by what was published until $saidBy.
//
// A query file names a fragment in a comment of its own, as in WHERE /* holds(tie) */, and has its text there when it is read.
// Arguments are variables, their properties or parameters. A fragment begins with a comment that gives its name, what it takes
// and what it says, and uses those above it. No other file spells any of this out: to change the rule is to change this file.
//
// An edge is a relationship that is drawn. All have windows of knowing and of publication; those that hold over days
// (TWINNED_WITH, MEMBER_OF, TRANSLOCAL) have days and a certainty too, and one edge at most speaks of a day (decision 0005).
// What is certain, contradicted or ended is drawn as that; what is only possible becomes confirmed or unknown by how far the day is
// from the nearest sighting, which is for the question to say (decision 0045).

// knownOn(edge, moment): what the registry knew at a moment.
edge.knownFrom <= moment < edge.knownTo

// saidBy(edge, day): what follows from what was published until a day.
edge.saidFrom <= day < edge.saidTo

// known(edge): what the registry knew on $knownOn, by what was published until $saidBy.
/* knownOn(edge, $knownOn) */
AND /* saidBy(edge, $saidBy) */

// recorded(assertion): an assertion that was recorded by $knownOn, and not retracted by then.
assertion.recordedAt <= $knownOn < coalesce(assertion.retractedAt, $knownOn + 1)

// published(source): a source that was published by $saidBy.
source.saidBy <= $saidBy

// inExistenceOn(place, day): a municipality between its first and its last day.
coalesce(place.firstDay, day) <= day <= coalesce(place.lastDay, day)

// inExistence(place): a municipality that is there on $asOf.
/* inExistenceOn(place, $asOf) */

// stretch(edge): what the rules of a day below read of an edge; edges that are alike in it are alike on each day.
edge {.from, .to, .certainty, .basis, .nearMin, .nearMax, .keptTo}

// covers(edge, day): the edge speaks of the day, be it to say that nothing holds.
edge.from <= day <= edge.to

// coversSome(edge, first, last): the edge speaks of a day from the first to the last of some.
edge.from <= last
AND first <= edge.to

// byDay(edge): the edge speaks of $asOf or of days before.
edge.from <= $asOf

// onDay(edge): the edge that speaks of $asOf, whatever it says.
/* covers(edge, $asOf) */
AND /* known(edge) */

// statusWithoutReach(edge): certain, confirmed, contradicted, possible or ended, however long ago it was seen.
edge.certainty

// ended(edge): it is over, as far as is known.
/* statusWithoutReach(edge) */ = 'ended'

// lastKept(edge): the last day on which a sighting before keeps what else is only possible confirmed, for $keep days at most.
CASE WHEN edge.keptTo > edge.nearMax + $keep THEN edge.nearMax + $keep ELSE edge.keptTo END

// daysByStatus(edge): its days, and those apart on which a sighting keeps what is only possible after them.
head([kept IN [/* lastKept(edge) */] |
  CASE
    WHEN edge.from <= kept AND kept < edge.to THEN [
      {from: edge.from, to: kept, areKept: true},
      {from: kept + 1, to: edge.to, areKept: false}
    ]
    ELSE [{from: edge.from, to: edge.to, areKept: coalesce(edge.to <= kept, false)}]
  END])

// statusOn(edge, day): the status on a day of which the edge speaks. What is only possible is confirmed while a sighting before the day
//   keeps, for $keep days at most; it is unknown where the last sighting is more than $reach days before, or the first one more than
//   $reachBefore days later.
CASE
  WHEN /* statusWithoutReach(edge) */ <> 'possible' THEN /* statusWithoutReach(edge) */
  WHEN edge.basis = 'seen-later' AND day < edge.nearMin - $reachBefore THEN 'unknown'
  WHEN day <= /* lastKept(edge) */ THEN 'confirmed'
  WHEN edge.basis = 'seen-before' AND day > edge.nearMax + $reach THEN 'unknown'
  ELSE /* statusWithoutReach(edge) */
END

// basisOn(edge, day): on which side of the day it was seen, where it is only possible on that day.
CASE WHEN /* statusOn(edge, day) */ = 'possible' THEN edge.basis END

// seriesOn(edge, day): what it counts as over time: the status, or on which side it was seen, however far.
CASE WHEN /* statusOn(edge, day) */ IN ['possible', 'unknown'] THEN edge.basis ELSE /* statusOn(edge, day) */ END

// strongestSeries(series): that of a tie between several parties.
head([oneSeries IN ['certain', 'confirmed', 'contradicted', 'seen-before', 'seen-later'] WHERE oneSeries IN series])

// basis(edge): on which side of $asOf it was seen, where it is only possible then.
/* basisOn(edge, $asOf) */

// daysTo(edge, number): how many days after $asOf a sighting is, of those in edge.seenMin, edge.seenMax and edge.seenBy; negative before.
CASE
  WHEN edge.seenMin[number] > $asOf THEN edge.seenMin[number] - $asOf
  WHEN edge.seenMax[number] < $asOf THEN edge.seenMax[number] - $asOf
  ELSE 0
END

// seenDays(edge): how many days after $asOf the nearest sighting is; the one before the day where another is as near after it.
reduce(days = null, i IN range(0, size(edge.seenMin) - 1) |
  CASE WHEN days IS NULL OR abs(/* daysTo(edge, i) */) < abs(days) THEN /* daysTo(edge, i) */ ELSE days END)

// seenBy(edge): the source of that sighting.
edge.seenBy[reduce(nearest = null, i IN range(0, size(edge.seenMin) - 1) |
  CASE WHEN nearest IS NULL OR abs(/* daysTo(edge, i) */) < abs(/* daysTo(edge, nearest) */) THEN i ELSE nearest END)]

// daysUnseen(edge): how far $asOf is from the nearest sighting, either way.
abs(/* seenDays(edge) */)

// status(edge): the status on $asOf, of which the edge speaks.
/* statusOn(edge, $asOf) */

// endedOrUnknown(): the statuses of what doesn't hold.
['ended', 'unknown']

// holdingStatus(status): a status of what holds.
NOT status IN /* endedOrUnknown() */

// listedStatus(status): a status that is asked for; without more said, one of what holds.
status IN $statuses

// holdsOn(edge, day): it holds on a day.
/* covers(edge, day) */
AND /* known(edge) */
AND NOT /* statusOn(edge, day) */ IN /* endedOrUnknown() */

// holds(edge): it holds on $asOf.
/* holdsOn(edge, $asOf) */

// heldAsAsked(edge): a tie that a municipality has itself, or one that it has of a dissolved one, whichever is asked for.
($inherited = 'yes' OR NOT edge:TWINNED_WITH|WORLD_TWINNED_WITH OR ($inherited = 'no') = (edge.inheritedFrom IS NULL))

// listed(edge): it speaks of $asOf, and has a status and a holder as asked for.
/* onDay(edge) */
AND /* heldAsAsked(edge) */
AND /* status(edge) */ IN $statuses

// beginIsBounded(edge): a source tells when the period began, and none saw the tie before that.
(edge.since IS NOT NULL AND edge.beginMin > -719162)

// beginInterval(edge): between which days the period began, as an EDTF interval; open where nobody sets a bound.
CASE WHEN edge.beginMin > -719162 THEN toString(date('1970-01-01') + duration({days: edge.beginMin})) ELSE '..' END
+ '/'
+ CASE WHEN edge.beginMax < 2932896 THEN toString(date('1970-01-01') + duration({days: edge.beginMax})) ELSE '..' END

// endInterval(edge): between which days it ended, if it did; the same way.
CASE WHEN edge.endMin > -719162 THEN toString(date('1970-01-01') + duration({days: edge.endMin})) ELSE '..' END
+ '/'
+ CASE WHEN edge.endMax < 2932896 THEN toString(date('1970-01-01') + duration({days: edge.endMax})) ELSE '..' END

// weakestStatus(statuses): that of a whole that is no better than its worst part, as of a chain of ties.
head([oneStatus IN ['ended', 'unknown', 'contradicted', 'possible', 'confirmed', 'certain'] WHERE oneStatus IN statuses])

// strongestStatus(statuses): that of a whole of which any part will do, as of a tie between several parties.
head([oneStatus IN ['certain', 'confirmed', 'possible', 'contradicted', 'unknown', 'ended'] WHERE oneStatus IN statuses])

// strength(status): its place among statuses from the strongest on, as the fragment above has them.
CASE status WHEN 'certain' THEN 1 WHEN 'confirmed' THEN 2 WHEN 'possible' THEN 3 WHEN 'contradicted' THEN 4 WHEN 'unknown' THEN 5 ELSE 6 END

// statusOrder(status): its place in lists, where what holds comes before what has ended, and what is unknown comes last.
CASE status WHEN 'ended' THEN 1 WHEN 'unknown' THEN 2 ELSE 0 END

// described(description): a description of a source that the registry had on $knownOn, of one that was published by $saidBy.
description.at <= $knownOn
AND /* published(description) */

// lastDescription(description, source): the last of the descriptions of a source of which that holds.
/* described(description) */
AND NOT EXISTS {
  MATCH (later:SourceDescription)-[:DESCRIBES]->(source)
  WHERE later.change > description.change
    AND /* described(later) */
}

// hadSpoken(description): its source had spoken by $asOf.
description.saidBy <= $asOf

// coversTiesOf(description, municipality): its source told all ties that the municipality had when the source spoke.
('country/NL' IN description.covers OR municipality.key IN description.covers)
AND /* inExistenceOn(municipality, description.saidBy) */

// sourcesOfAllMembers(network): the sources that had told by $asOf, as they mean, all members that the network had when they spoke.
COLLECT {
  MATCH (description:SourceDescription)-[:DESCRIBES]->(covering:Source)
  WHERE description.covers IS NOT NULL
    AND network.key IN description.covers
    AND /* hadSpoken(description) */
    AND /* lastDescription(description, covering) */
  RETURN covering.id
  ORDER BY covering.id
}

// stoodWhenToldOf(edge, description): it was not known to have ended when the source of the description spoke.
/* covers(edge, description.saidBy) */
AND /* known(edge) */
AND NOT /* ended(edge) */

// names(edge, source): what the edge is drawn from is said by the source, too.
/* known(edge) */
AND any(cited IN edge.sources WHERE cited STARTS WITH source.id + '#')
