import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {storyDataOf} from '../../src/build/read-story-data.ts';
import {renderWhole} from '../mutations/render-whole.ts';

// The PNGs take most of the time; a browser test builds these stories with all of them.
test.each(readdirSync('tests/cases/good'))(
  'pages, pictures and data of the good case %s are rendered',
  name => {
    const folder = `tests/cases/good/${name}`;
    const read = (file: string) => readFileSync(`${folder}/${file}`);
    const {data, issues} = storyDataOf(process.cwd(), {
      slug: name,
      folder,
      article: read('article.md'),
      places: read('places.geojson'),
      facts: read('facts.yaml'),
    });
    expect(issues.filter(({severity}) => severity === 'error')).toEqual([]);
    renderWhole(data!, {png: false});
  },
);
