// The rule for time: when what is drawn holds on $asOf, as the registry knew it on $knownOn, by what was published until $saidBy.
//
// A query file names a fragment in a comment of its own, as in WHERE /* holds(tie) */, and has its text there when it is read.
// Arguments are variables, their properties or parameters. A fragment begins with a comment that gives its name, what it takes
// and what it says, and uses those above it. No other file spells any of this out: to change the rule is to change this file.
//
// An edge is a relationship that is drawn. All have windows of knowing and of publication; those that hold over days
// (TWINNED_WITH, MEMBER_OF, TRANSLOCAL) have days and a certainty too, and one edge at most speaks of a day (decision 0005).

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

// inExistence(place): a municipality between its first and its last day.
coalesce(place.firstDay, $asOf) <= $asOf <= coalesce(place.lastDay, $asOf)

// covers(edge, day): the edge speaks of the day, be it to say that nothing holds.
edge.from <= day <= edge.to

// onDay(edge): the edge that speaks of $asOf, whatever it says.
/* covers(edge, $asOf) */
AND /* known(edge) */

// statusWithoutReach(edge): certain, contradicted, possible or ended, however long ago it was seen.
edge.certainty

// ended(edge): it is over, as far as is known.
/* statusWithoutReach(edge) */ = 'ended'

// statusOn(edge, day): the status on a day of which the edge speaks; unknown where the nearest sighting of what is only possible
//   is farther away than $reach (decision 0012).
CASE
  WHEN /* statusWithoutReach(edge) */ = 'possible' AND NOT edge.nearMin - $reach <= day <= edge.nearMax + $reach THEN 'unknown'
  ELSE /* statusWithoutReach(edge) */
END

// daysUnseen(edge): how far $asOf is from the nearest sighting, either way; 0 for what is more than possible.
CASE
  WHEN edge.nearMin > $asOf THEN edge.nearMin - $asOf
  WHEN edge.nearMax < $asOf THEN $asOf - edge.nearMax
  ELSE 0
END

// status(edge): the status on $asOf, of which the edge speaks.
/* statusOn(edge, $asOf) */

// endedOrUnknown(): the statuses of what doesn't hold.
['ended', 'unknown']

// holdingStatus(status): a status of what holds.
NOT status IN /* endedOrUnknown() */

// listedStatus(status): a status that is asked for: of what holds, or any with status=all.
$all OR /* holdingStatus(status) */

// holdsOn(edge, day): it holds on a day.
/* covers(edge, day) */
AND /* known(edge) */
AND NOT /* statusOn(edge, day) */ IN /* endedOrUnknown() */

// holds(edge): it holds on $asOf.
/* holdsOn(edge, $asOf) */

// listed(edge): it speaks of $asOf and is asked for: it holds, or anything with status=all.
/* onDay(edge) */
AND ($all OR NOT /* status(edge) */ IN /* endedOrUnknown() */)

// weakestStatus(statuses): that of a whole that is no better than its worst part, as of a chain of ties.
head([oneStatus IN ['ended', 'unknown', 'contradicted', 'possible', 'certain'] WHERE oneStatus IN statuses])

// strongestStatus(statuses): that of a whole of which any part will do, as of a tie between several parties.
head([oneStatus IN ['certain', 'possible', 'contradicted', 'unknown', 'ended'] WHERE oneStatus IN statuses])

// statusOrder(status): its place in lists, where what holds comes before what has ended, and what is unknown comes last.
CASE status WHEN 'ended' THEN 1 WHEN 'unknown' THEN 2 ELSE 0 END
