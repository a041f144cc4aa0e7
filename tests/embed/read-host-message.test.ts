import {expect, test} from 'vitest';
import {readHostMessage} from '../../src/embed/read-host-message.ts';

const ours = {dateline: 1, story: 'swap'};

test.each([
  {...ours, type: 'select', place: 'seoul'},
  {...ours, type: 'select', fact: 'captured'},
  {...ours, type: 'unselect'},
  {...ours, type: 'theme', theme: 'dark'},
  {...ours, type: 'link', facts: ['captured']},
])('readHostMessage returns %j', message => {
  expect(readHostMessage(message, 'swap')).toEqual(message);
});

test.each([
  undefined,
  null,
  1,
  'dateline',
  [],
  {},
  {...ours, dateline: 2, type: 'unselect'},
  {...ours, dateline: '1', type: 'unselect'},
  {...ours, story: 'another', type: 'unselect'},
  {...ours, type: 'navigate', href: 'javascript:alert(1)'},
  {...ours, type: 'select'},
  {...ours, type: 'select', place: 1},
  {...ours, type: 'select', place: 'seoul', fact: 'captured'},
  {...ours, type: 'theme', theme: 'blue'},
  {...ours, type: 'theme', theme: ['dark']},
  {...ours, type: 'link', facts: 'captured'},
])('readHostMessage ignores %j', message => {
  expect(readHostMessage(message, 'swap')).toBeUndefined();
});
