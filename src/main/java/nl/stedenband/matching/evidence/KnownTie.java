package nl.stedenband.matching.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.ThingId;

/**
 * A tie between a municipality and a party abroad, as it stood on the day.
 *
 * @param partnership its id
 * @param kin all parties with their predecessors and heirs, however the tie is called: the same for an own and an inherited tie
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param course since when it was, and when sources saw it
 * @param about what is said of just this tie
 */
public record KnownTie(
        String partnership,
        String kin,
        ThingId town,
        PartyAbroad place,
        Optional<ThingId> inheritedFrom,
        Course course,
        About about,
        List<String> sources) {
    public KnownTie {
        sources = List.copyOf(sources);
    }

    /**
     * How it went.
     *
     * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended} or {@code unknown}
     * @param since EDTF, where a source says it
     * @param until EDTF, where it ended and a source says when
     * @param lastSeen the last day on which it may have been seen, in days since 1970
     * @param seen all that says that it stood at some time, before the day or after it
     * @param end of a tie that is over, where a source says when
     */
    public record Course(
            String status,
            Optional<String> since,
            Optional<String> until,
            Optional<Long> lastSeen,
            List<Seen> seen,
            Optional<End> end) {
        public Course {
            seen = List.copyOf(seen);
        }

        /** The year in which it was last seen; about that year where the source may mean another. */
        public Optional<Edtf> yearSeen() {
            return lastSeen.map(day -> seen.stream()
                    .min(Comparator.comparingLong((Seen one) -> one.distanceTo(day))
                            .thenComparing(Comparator.comparingLong(Seen::to).reversed()))
                    .map(Seen::year)
                    .orElseGet(() -> new Seen(day, day, "").year()));
        }

        /** How far a day is from the nearest on which a source saw it, either way; endless where none did. */
        public double daysUnseen(long day) {
            return seen.stream().mapToDouble(one -> one.distanceTo(day)).min().orElseGet(() -> lastSeen.map(
                            last -> (double) Math.abs(day - last))
                    .orElse(Double.POSITIVE_INFINITY));
        }

        /** Whether it began on a day or later, as far as is known. */
        boolean beganSince(long day) {
            return since.filter(begin -> Edtf.parse(begin).possible().min() >= day)
                    .isPresent();
        }
    }

    /** That a source saw it on one of these days, in days since 1970. */
    public record Seen(long from, long to, String source) {
        private long distanceTo(long day) {
            return new DayRange(from, to).distanceTo(day);
        }

        private Edtf year() {
            boolean isOfOneYear = LocalDate.ofEpochDay(from).getYear()
                    == LocalDate.ofEpochDay(to).getYear();
            String middle =
                    LocalDate.ofEpochDay(from + (to - from) / 2).toString().substring(0, 4);
            return Edtf.parse(isOfOneYear ? middle : middle + '~');
        }
    }

    /**
     * That sources say that it ended.
     *
     * @param day by which it had, in days since 1970
     * @param isOfWork whether it was a project or a contact, which end without an end of the tie that they are part of
     */
    public record End(long day, boolean isOfWork, List<String> sources) {
        public End {
            sources = List.copyOf(sources);
        }
    }

    /** What it is about, why it is there and who pays. */
    public record About(List<Mention> themes, List<Mention> motives, List<Mention> programmes) {
        public static final About NOTHING = new About(List.of(), List.of(), List.of());

        public About {
            themes = List.copyOf(themes);
            motives = List.copyOf(motives);
            programmes = List.copyOf(programmes);
        }
    }

    /** Whether it is its own tie; that a municipality came after a dissolved one is no experience of its own. */
    public boolean isOwn() {
        return inheritedFrom.isEmpty();
    }

    /** Whether it was there on the day, surely or possibly; one that ended, or that nothing was heard of, is past. */
    public boolean isHeld() {
        return !isEnded() && !course.status().equals("unknown");
    }

    /** Whether a source says that it was over by the day. */
    boolean isEnded() {
        return course.status().equals("ended");
    }

    /** Whether nothing speaks against its being there on the day; else it may have ended, or sources differ. */
    public boolean isSure() {
        return course.status().equals("certain") || course.status().equals("confirmed");
    }

    /** The same if it was over since another was. */
    KnownTie endedWith(KnownTie other) {
        return new KnownTie(
                partnership,
                kin,
                town,
                place,
                inheritedFrom,
                new Course(
                        other.course.status,
                        course.since,
                        other.course.until,
                        course.lastSeen,
                        course.seen,
                        Optional.empty()),
                about,
                sources);
    }
}
