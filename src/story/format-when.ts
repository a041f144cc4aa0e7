import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {CalendarDate, TimeOfDay, When} from './story.ts';

/**
 * Returns a date or interval in words, its dates formatted for the locale, a BCP 47 tag, and no more precise than
 * they are known: "12–19 January 2025", "January 2025", "about 2024". With `words`, an open end reads "since October
 * 2024" and an uncertain date "possibly 6 January 2025".
 */
export function formatWhen(
  {start, end, approximate, uncertain}: When,
  locale: string,
  words: Messages['date'],
): string {
  const dates = end && end !== 'open' ? formatInterval(start, end, locale) : formatDate(start, locale);
  const about = approximate ? fill(words.about, {date: dates}) : dates;
  const since = end === 'open' ? fill(words.since, {date: about}) : about;
  return uncertain ? fill(words.possibly, {date: since}) : since;
}

function formatDate(date: CalendarDate, locale: string): string {
  const text = dateFormat(date, locale).format(toDate(date));
  return date.time ? `${text} ${zoneName(date.time)}` : text;
}

/** The zone of a time as its distance from UTC: "UTC", "UTC+2", "UTC−3:30". */
function zoneName({fromUtc}: TimeOfDay): string {
  if (fromUtc === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(fromUtc) / 60), Math.abs(fromUtc) % 60];
  return `UTC${fromUtc < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}

function formatInterval(start: CalendarDate, end: CalendarDate, locale: string): string {
  if (precision(start) !== precision(end) || start.time?.fromUtc !== end.time?.fromUtc)
    return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
  const text = dateFormat(start, locale).formatRange(toDate(start), toDate(end));
  const numbersOnly = !start.month || (start.day && start.year === end.year && start.month === end.month);
  // Engines use different spaces around the dash, but the page must read the same from the build and in the browser.
  const range = text.replace(/\s*–\s*/, numbersOnly ? '–' : ' – ');
  return start.time ? `${range} ${zoneName(start.time)}` : range;
}

const precision = ({month, day, time}: CalendarDate) =>
  time ? 'time' : day ? 'day' : month ? 'month' : 'year';

function dateFormat({month, day, time}: CalendarDate, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'}),
    ...(time && {hour: countsToTwelve(locale) ? 'numeric' : '2-digit', minute: '2-digit'}),
  });
}

/** Whether a locale writes "2:30 PM", not "14:30". */
function countsToTwelve(locale: string): boolean {
  return new Intl.DateTimeFormat(locale, {hour: 'numeric'}).resolvedOptions().hour12 === true;
}

/** A date as if its clocks were those of UTC. */
function toDate({year, month = 1, day = 1, time}: CalendarDate): Date {
  const date = new Date(0);
  if (time) date.setUTCHours(time.hour, time.minute);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
