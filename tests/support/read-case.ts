import {readFile} from 'node:fs/promises';
import {storyDataOf} from '../../src/build/read-story-data.ts';
import {readImageFiles} from '../../src/build/story-files.ts';
import type {StoryData} from '../../src/story/story-data.ts';

/** A case of `tests/cases/good/` as the build reads a story. */
export async function readCase(slug: string): Promise<StoryData> {
  const folder = `tests/cases/good/${slug}`;
  const [article, places, facts] = await Promise.all(
    ['article.md', 'places.geojson', 'facts.yaml'].map(name => readFile(`${folder}/${name}`)),
  );
  const files = {article: article!, places: places!, facts: facts!, images: await readImageFiles(folder)};
  const {data, issues} = storyDataOf(process.cwd(), {slug, folder, ...files});
  if (!data) throw new Error(issues.map(({message}) => message).join('\n'));
  return data;
}
