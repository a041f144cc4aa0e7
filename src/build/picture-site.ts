import {packagedFont} from '../publish/fonts/packaged-font.ts';
import {pictureText} from '../publish/pictures/picture-text.ts';
import type {Site} from '../publish/site.ts';
import type {Issue} from '../reading/issue.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Project} from './config/read-project.ts';
import {readFont} from './fonts/read-font.ts';
import {scriptFonts} from './fonts/script-fonts.ts';

/**
 * Returns the site with the fonts that the pictures of a story need besides their own, and an issue if no font has one of
 * their characters.
 */
export async function pictureSite(
  {root, stories}: Project,
  site: Site,
  data: StoryData,
): Promise<{site: Site; issues: Issue[]}> {
  const {regular, title} = site.metrics;
  const usual = await readFont(packagedFont('arimo', '400Regular'));
  const had = new Set([...regular.keys(), ...title.keys(), ...usual.points]);
  const points = [...pictureText(data, site)]
    .filter(letter => !/[\p{C}\p{Z}]/u.test(letter))
    .map(letter => letter.codePointAt(0)!)
    .filter(point => !had.has(point));
  if (points.length === 0) return {site, issues: []};
  const {files, missing} = await scriptFonts(points, data.story.language, root);
  const pictureFonts = {...site.pictureFonts, files: [...site.pictureFonts.files, ...files]};
  const {slug} = data.story;
  return {
    site: {...site, pictureFonts},
    issues: missing.length > 0 ? [glyphIssue(`${stories}/${slug}`, missing)] : [],
  };
}

function glyphIssue(file: string, missing: number[]): Issue {
  const letters = missing.map(
    point => `"${String.fromCodePoint(point)}" (U+${point.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  const message = `Found ${letters.join(', ')} in the title, the credits or a name, which the card and the pictures show, and no font that has it. Write the words otherwise, or add a font that has it to "fonts" in the configuration.`;
  return {file, line: 1, column: 1, path: '', severity: 'error', message};
}
