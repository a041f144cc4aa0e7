import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {CalendarDate, When} from './story.ts';

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
  return dateFormat(date, locale).format(toDate(date));
}

function formatInterval(start: CalendarDate, end: CalendarDate, locale: string): string {
  if (precision(start) !== precision(end)) return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
  const text = dateFormat(start, locale).formatRange(toDate(start), toDate(end));
  const numbersOnly = !start.month || (start.day && start.year === end.year && start.month === end.month);
  // Engines use different spaces around the dash, but the page must read the same from the build and in the browser.
  return text.replace(/\s*–\s*/, numbersOnly ? '–' : ' – ');
}

const precision = ({month, day}: CalendarDate) => (day ? 'day' : month ? 'month' : 'year');

function dateFormat({month, day}: CalendarDate, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'}),
  });
}

function toDate({year, month = 1, day = 1}: CalendarDate): Date {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
