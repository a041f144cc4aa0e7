import {expect, test} from 'vitest';
import {readEmbedMessage} from '../../src/embed/read-embed-message.ts';

const ours = {dateline: 1, story: 'swap'};

test.each([
  {...ours, type: 'ready'},
  {...ours, type: 'ready', title: 'Far from home'},
  {...ours, type: 'height', height: 640},
  {...ours, type: 'select', place: 'seoul', facts: ['captured']},
  {...ours, type: 'select', fact: 'captured', facts: ['captured']},
  {...ours, type: 'unselect'},
  {...ours, type: 'show', fact: 'captured'},
])('readEmbedMessage returns %j', message => {
  expect(readEmbedMessage(message, 'swap')).toEqual(message);
});

test.each([
  null,
  'ready',
  [],
  {...ours, type: 'ready', title: 1},
  {...ours, dateline: 2, type: 'ready'},
  {...ours, story: 'another', type: 'ready'},
  {...ours, type: 'height'},
  {...ours, type: 'height', height: -1},
  {...ours, type: 'height', height: 1e9},
  {...ours, type: 'height', height: '640'},
  {...ours, type: 'select', place: 'seoul'},
  {...ours, type: 'select', place: 'seoul', facts: [1]},
  {...ours, type: 'select', place: 'seoul', fact: 'captured', facts: []},
  {...ours, type: 'show'},
])('readEmbedMessage ignores %j', message => {
  expect(readEmbedMessage(message, 'swap')).toBeUndefined();
});
