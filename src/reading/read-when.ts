import {type Parsed, parse} from 'edtf';
import {firstDay, firstMinute, lastDay} from '../story/compare-when.ts';
import type {CalendarDate, TimeOfDay, When} from '../story/story.ts';
import {readTime} from './read-time.ts';

type Problem = {problem: string};
type QualifiedDate = {date: CalendarDate; approximate: boolean; uncertain: boolean};

const EXPECTED =
  'expected a date as 2025, 2025-01 or 2025-01-12, or an interval as 2024-10/.. or 2025-01-12/2025-01-19';

/**
 * Reads a date or interval in EDTF (ISO 8601-2), levels 0 and 1, in years 0001 to 9999; otherwise returns the
 * problem, in a sentence that says what was found, what was expected and what to do.
 *
 * A day may have a time with its zone. An interval is approximate or uncertain if one of its ends is. Seasons, unspecified digits, sets,
 * and intervals without a start or with an unknown end are EDTF, but problems here, since the map could not show
 * them.
 */
export function readWhen(edtf: string): When | Problem {
  const problem = (found: string, advice: string) => ({problem: `"${edtf}" ${found}: ${advice}.`});
  const ends = edtf.split('/').map(readTime);
  const times: (TimeOfDay | undefined)[] = [];
  const dates: string[] = [];
  for (const end of ends) {
    if ('found' in end) return problem(end.found, end.advice);
    dates.push(end.date);
    times.push(end.time);
  }
  const day = missingDay(dates.join('/'));
  if (day) return problem('names a day that does not exist', day);
  const parsed = tryParse(dates.join('/'));
  if (!parsed) return problem('is not a date in EDTF', EXPECTED);
  if (parsed.type !== 'Interval') {
    const read = readDate(parsed);
    if ('found' in read) return problem(read.found, read.advice);
    const {date, ...qualifiers} = read;
    return {edtf, start: timed(date, times[0]), ...qualifiers};
  }

  const [first, last] = parsed.values;
  if (!first || typeof first === 'number')
    return problem('is an interval without a start', 'give the date from which it is true');
  if (last === null) return problem('ends at an unknown date', 'write "/.." if it goes on');
  const start = readDate(first);
  if ('found' in start) return problem(start.found, start.advice);
  const end = typeof last === 'number' ? undefined : readDate(last);
  if (end && 'found' in end) return problem(end.found, end.advice);
  const [from, to] = [timed(start.date, times[0]), end && timed(end.date, times[1])];
  if (to && (to.time && from.time ? firstMinute(to) < firstMinute(from) : lastDay(to) < firstDay(from))) {
    return problem('ends before it begins', `swap its ends, as "${edtf.split('/').reverse().join('/')}"`);
  }
  return {
    edtf,
    start: from,
    end: to ?? 'open',
    approximate: start.approximate || end?.approximate === true,
    uncertain: start.uncertain || end?.uncertain === true,
  };
}

function timed(date: CalendarDate, time: TimeOfDay | undefined): CalendarDate {
  return time ? {...date, time} : date;
}

function tryParse(edtf: string): Parsed | undefined {
  try {
    return parse(edtf);
  } catch {
    return undefined;
  }
}

function readDate(parsed: Parsed): QualifiedDate | {found: string; advice: string} {
  if (parsed.type === 'Season') {
    return {found: 'names a season', advice: 'give its months, as 2025-03/2025-05 for spring in the north'};
  }
  if (parsed.type === 'Set' || parsed.type === 'List') {
    return {found: 'is a set of dates', advice: 'give one date, or an interval from the first to the last'};
  }
  if (parsed.type !== 'Date') return {found: 'is not a year of four digits', advice: EXPECTED};
  if (parsed.unspecified) {
    return {
      found: 'has unspecified digits',
      advice: 'leave the part out, as 2025, or give an interval, as 2020/2029',
    };
  }
  if (parsed.level > 1) {
    return {found: 'qualifies a part of a date', advice: 'put one ~, ? or % at the end of the date'};
  }
  const [year = 0, month, day] = parsed.values;
  if (year < 1) return {found: 'is before the year 1', advice: EXPECTED};
  return {
    date: {year, ...(month !== undefined && {month: month + 1}), ...(day !== undefined && {day})},
    approximate: Boolean(parsed.approximate),
    uncertain: Boolean(parsed.uncertain),
  };
}

/** Returns the length of the month of the first date whose day does not exist, for example "2023-02 has 28 days". */
function missingDay(edtf: string): string | undefined {
  for (const [, year, month, day] of edtf.matchAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g)) {
    const days = daysIn(Number(year), Number(month));
    if (days !== undefined && Number(day) > days) return `${year}-${month} has ${days} days`;
  }
  return undefined;
}

function daysIn(year: number, month: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
