import type {CalendarDate, When} from './story.ts';

/**
 * Returns a number below 0 if `a` comes first in time, above 0 if `b` does, and 0 if their order is unknown. The
 * earlier start comes first, counting a month or year from its first day and a day from its first minute in UTC; then the
 * earlier end, an open end last.
 * Undated comes last.
 */
export function compareWhen(a?: When, b?: When): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    firstMinute(a.start) - firstMinute(b.start) ||
    Math.sign(lastDay(a.end ?? a.start) - lastDay(b.end ?? b.start) || 0)
  );
}

/** Returns the first minute of a date in UTC, in minutes since 1970. */
export function firstMinute({year, month = 1, day = 1, time}: CalendarDate): number {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 60_000 + (time ? time.hour * 60 + time.minute - time.fromUtc : 0);
}

/** Returns the first day of a date as a number that sorts by time: 20250101 for January 2025. */
export function firstDay({year, month = 1, day = 1}: CalendarDate): number {
  return year * 10000 + month * 100 + day;
}

/**
 * Returns the last day of a date as a number that sorts by time, Infinity for an open end; every month counts as
 * 31 days.
 */
export function lastDay(date: CalendarDate | 'open'): number {
  if (date === 'open') return Number.POSITIVE_INFINITY;
  return firstDay({year: date.year, month: date.month ?? 12, day: date.day ?? 31});
}
