import type {TimeOfDay} from '../story/story.ts';

const TIMED = /^(\d{4}-\d\d-\d\d)T(.*)$/;
const TIME = /^(\d\d):(\d\d)(?::\d\d)?(?:(Z)|([+-])(\d\d):(\d\d))?$/;
/** The farthest that a clock is from UTC, in hours. */
const FARTHEST = 14;

/** A date with its time of day taken off, if it has one; else what is wrong with it and what to do. */
export type Timed = {date: string; time?: TimeOfDay} | {found: string; advice: string};

/**
 * Takes the time of day off a date in EDTF: `2025-01-15T14:30+02:00`, `2025-01-15T12:30Z`, with or without seconds. It must
 * say its zone, as a story may be about several.
 */
export function readTime(edtf: string): Timed {
  const [, date, text = ''] = TIMED.exec(edtf) ?? [];
  if (!date) return {date: edtf};
  const example = `write it with the zone of the place, for example ${date}T14:30+02:00, or ${date}T12:30Z for UTC`;
  const [whole, hours, minutes, utc, sign, zoneHours, zoneMinutes] = TIME.exec(text) ?? [];
  if (!whole || !hours || !minutes) return {found: 'has a time of day that cannot be read', advice: example};
  if (Number(hours) > 23 || Number(minutes) > 59)
    return {found: 'has a time of day that does not exist', advice: 'hours go to 23, minutes to 59'};
  if (!utc && !sign) return {found: 'has a time of day without its zone', advice: example};
  const offset = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0);
  if (offset > FARTHEST * 60)
    return {found: 'has a zone that does not exist', advice: `zones go to ${FARTHEST}:00 from UTC`};
  const fromUtc = offset === 0 ? 0 : sign === '-' ? -offset : offset;
  return {date, time: {hour: Number(hours), minute: Number(minutes), fromUtc}};
}
