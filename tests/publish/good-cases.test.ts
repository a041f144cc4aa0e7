import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readStoryData} from '../../src/build/read-story-data.ts';
import {renderWhole} from '../mutations/render-whole.ts';
import {cases} from '../support/read-case.ts';

// The PNGs take most of the time; a browser test builds these stories with all of them.
test.each(readdirSync(cases.stories))(
  'pages, pictures and data of the good case %s are rendered',
  async name => {
    const {data, issues} = await readStoryData(cases, name);
    expect(issues.filter(({severity}) => severity === 'error')).toEqual([]);
    renderWhole(data!, {png: false});
  },
);
