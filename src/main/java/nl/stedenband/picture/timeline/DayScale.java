package nl.stedenband.picture.timeline;

import nl.stedenband.registry.DayRange;

/** Where days lie between the first and the last of an axis, in per cent, to the hundredth. */
record DayScale(DayRange days) {

    /** The beginning of a day; a day beyond the axis lies at its end. */
    double at(long day) {
        long within = Math.max(days.min(), Math.min(days.max() + 1, day));
        return Math.round(10_000.0 * (within - days.min()) / (days.max() + 1 - days.min())) / 100.0;
    }

    /** How wide the days are that lie on the axis. */
    double width(DayRange range) {
        return Math.round(100 * (at(range.max() + 1) - at(range.min()))) / 100.0;
    }

    boolean shows(DayRange range) {
        return range.min() <= days.max() && range.max() >= days.min();
    }
}
