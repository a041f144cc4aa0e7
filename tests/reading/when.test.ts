import {describe, expect, test, vi} from 'vitest';
import {defaultMessages} from '../../src/messages/default-messages.ts';
import {readWhen} from '../../src/reading/read-when.ts';
import {compareWhen} from '../../src/story/compare-when.ts';
import {formatWhen} from '../../src/story/format-when.ts';
import type {When} from '../../src/story/story.ts';

function when(edtf: string): When {
  const read = readWhen(edtf);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('readWhen', () => {
  const plain = {approximate: false, uncertain: false};

  test('reads days, months and years, months counted from 1', () => {
    expect(when('2025-01-06')).toEqual({edtf: '2025-01-06', start: {year: 2025, month: 1, day: 6}, ...plain});
    expect(when('2024-12')).toEqual({edtf: '2024-12', start: {year: 2024, month: 12}, ...plain});
    expect(when('2024')).toEqual({edtf: '2024', start: {year: 2024}, ...plain});
  });

  test('reads intervals and open ends', () => {
    expect(when('2025-01-12/2025-01-19')).toEqual({
      edtf: '2025-01-12/2025-01-19',
      start: {year: 2025, month: 1, day: 12},
      end: {year: 2025, month: 1, day: 19},
      ...plain,
    });
    expect(when('2024-10/..')).toEqual({
      edtf: '2024-10/..',
      start: {year: 2024, month: 10},
      end: 'open',
      ...plain,
    });
  });

  test('reads ~, ? and %, on dates and on either end of an interval', () => {
    const qualifiers = (edtf: string) => [when(edtf).approximate, when(edtf).uncertain];
    expect(qualifiers('2025-01~')).toEqual([true, false]);
    expect(qualifiers('2025?')).toEqual([false, true]);
    expect(qualifiers('2025-01-06%')).toEqual([true, true]);
    expect(qualifiers('2024~/2025')).toEqual([true, false]);
    expect(qualifiers('2024/2025?')).toEqual([false, true]);
    expect(qualifiers('2024~/2025?')).toEqual([true, true]);
    expect(qualifiers('2024~/..')).toEqual([true, false]);
  });

  test('lets an interval end in the month, year or day in which it begins', () => {
    for (const edtf of [
      '2024-10/2024-10-05',
      '2024-10-05/2024-10',
      '2024-10-05/2024',
      '2024-10-05/2024-10-05',
    ]) {
      expect(readWhen(edtf)).not.toHaveProperty('problem');
    }
  });

  test('reads a time of day with its zone, on dates and on either end of an interval', () => {
    const day = {year: 2025, month: 1, day: 6};
    expect(when('2025-01-06T14:30+02:00').start).toEqual({
      ...day,
      time: {hour: 14, minute: 30, fromUtc: 120},
    });
    expect(when('2025-01-06T14:30:15-03:30').start.time).toEqual({hour: 14, minute: 30, fromUtc: -210});
    expect(when('2025-01-06T00:05Z').start.time).toEqual({hour: 0, minute: 5, fromUtc: 0});
    const {start, end} = when('2025-01-06T23:30+02:00/2025-01-07T00:10+02:00');
    expect([start.day, (end as typeof start).time?.minute]).toEqual([6, 10]);
    expect(when('2025-01-06T23:30Z/..').end).toBe('open');
    expect(when('2025-01-06T23:00Z/2025-01-07').end).toEqual({...day, day: 7});
  });

  const problems: [string, string][] = [
    ['', 'not a date in EDTF'],
    ['last Monday', 'not a date in EDTF: expected a date as 2025'],
    ['6 January 2025', 'not a date in EDTF'],
    ['2025-1-6', 'not a date in EDTF'],
    ['2025-13', 'not a date in EDTF'],
    ['2025-01-00', 'not a date in EDTF'],
    ['2025-04-31', 'a day that does not exist: 2025-04 has 30 days'],
    ['2025-12-32', 'a day that does not exist: 2025-12 has 31 days'],
    ['2023-02-30', 'a day that does not exist: 2023-02 has 28 days'],
    ['2024-02-30~', 'a day that does not exist: 2024-02 has 29 days'],
    ['2025-02-29', 'does not exist'],
    ['1900-02-29', 'does not exist'],
    ['2025-01-12/2025-02-29', '2025-02 has 28 days'],
    ['2025-01-19/2025-01-12', 'ends before it begins: swap its ends, as "2025-01-12/2025-01-19"'],
    ['2025/2024-12', 'ends before it begins'],
    ['2024-21', 'season'],
    ['2025-XX', 'unspecified'],
    ['202X', 'unspecified'],
    ['2025-01-XX', 'unspecified'],
    ['[2024,2025]', 'set'],
    ['{2024,2025}', 'set'],
    ['../2024', 'without a start'],
    ['/2024', 'without a start'],
    ['../..', 'without a start'],
    ['2024/', 'write "/.."'],
    ['2024-~10', 'a part of a date'],
    ['2025-01-06T10:00', 'time of day without its zone'],
    ['2025-01-06T25:00Z', 'time of day that does not exist'],
    ['2025-01-06T10:00+15:00', 'zone that does not exist'],
    ['2025-01-06Tnoon', 'time of day that cannot be read'],
    ['2025-02-30T10:00Z', 'day that does not exist'],
    ['2025-01-06T10:00Z/2025-01-06T09:00Z', 'ends before it begins'],
    ['Y12000', 'four digits'],
    ['20', 'four digits'],
    ['202', 'four digits'],
    ['-0044', 'before the year 1'],
    ['0000', 'before the year 1'],
  ];
  for (const [edtf, words] of problems) {
    test(`says what is wrong with "${edtf}"`, () => {
      const {problem} = readWhen(edtf) as {problem: string};
      expect(problem).toContain(`"${edtf}"`);
      expect(problem).toContain(words);
      expect(problem).toMatch(/\.$/);
    });
  }

  test('knows leap years', () => {
    for (const edtf of ['2024-02-29', '2000-02-29']) expect(readWhen(edtf)).not.toHaveProperty('problem');
  });
});

describe('formatWhen', () => {
  const cases: [string, string][] = [
    ['2025-01-06', '6 January 2025'],
    ['2025-01', 'January 2025'],
    ['2024', '2024'],
    ['0050-03-01', '1 March 50'],
    ['2025-01-12/2025-01-19', '12–19 January 2025'],
    ['2025-01-12/2025-01-12', '12 January 2025'],
    ['2025-01-30/2025-02-02', '30 January – 2 February 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2024-10/2025-01', 'October 2024 – January 2025'],
    ['2024-10/2024-12', 'October – December 2024'],
    ['2024/2025', '2024–2025'],
    ['2024-10/2025-01-05', 'October 2024 – 5 January 2025'],
    ['2024-10/..', 'since October 2024'],
    ['2025-01-06T14:30+02:00', '6 January 2025 at 14:30 UTC+2'],
    ['2025-01-06T00:05Z', '6 January 2025 at 00:05 UTC'],
    ['2025-01-06T14:30-03:30', '6 January 2025 at 14:30 UTC−3:30'],
    ['2025-01-06T14:30Z/2025-01-06T16:00Z', '6 January 2025, 14:30–16:00 UTC'],
    ['2025-01-06T14:30Z/2025-01-07', '6 January 2025 at 14:30 UTC – 7 January 2025'],
    ['2025-01-06T14:30Z/..', 'since 6 January 2025 at 14:30 UTC'],
    ['2025-01~', 'about January 2025'],
    ['2025-01-06?', 'possibly 6 January 2025'],
    ['2024%', 'possibly about 2024'],
    ['2024-10~/..', 'since about October 2024'],
  ];
  for (const [edtf, words] of cases) {
    test(`writes ${edtf} as "${words}"`, () =>
      expect(formatWhen(when(edtf), 'en-GB', defaultMessages.date)).toBe(words));
  }

  test('writes dates as the locale does', () => {
    expect(formatWhen(when('2025-01-06'), 'en-US', defaultMessages.date)).toBe('January 6, 2025');
    expect(formatWhen(when('2025-01-12/2025-01-19'), 'en-US', defaultMessages.date)).toBe(
      'January 12–19, 2025',
    );
    expect(formatWhen(when('2025-01-06'), 'de', defaultMessages.date)).toBe('6. Januar 2025');
  });

  test('does not depend on the time zone of the reader', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      vi.stubEnv('TZ', zone);
      expect(formatWhen(when('2025-01-01'), 'en-GB', defaultMessages.date)).toBe('1 January 2025');
      expect(formatWhen(when('2024-12-31/2025-01-01'), 'en-GB', defaultMessages.date)).toBe(
        '31 December 2024 – 1 January 2025',
      );
    }
    vi.unstubAllEnvs();
  });
});

describe('compareWhen', () => {
  const inOrder = [
    '2023-12-31',
    '2024-01',
    '2024',
    '2024-06',
    '2024-10',
    '2024-10/2025',
    '2024-10/..',
    '2024-10-02',
    '2025-01-12',
    '2025-01-12/2025-01-19',
    '2025-01-13',
    '2025-01-14T23:00+09:00',
    '2025-01-14T16:00+01:00',
    '2025-01-14T23:00-08:00',
  ];

  test('orders by start, then by end, open ends last', () => {
    for (const [i, a] of inOrder.entries()) {
      for (const [j, b] of inOrder.entries()) {
        expect(Math.sign(compareWhen(when(a), when(b))), `${a}, ${b}`).toBe(Math.sign(i - j));
      }
    }
  });

  test('puts the undated last', () => {
    expect(compareWhen(undefined, when('2025'))).toBeGreaterThan(0);
    expect(compareWhen(when('2025'), undefined)).toBeLessThan(0);
    expect(compareWhen(undefined, undefined)).toBe(0);
    expect(compareWhen(when('2024/..'), when('2024/..'))).toBe(0);
  });
});
