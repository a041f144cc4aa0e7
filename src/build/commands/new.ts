import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {slugIssues} from '../../reading/read-story.ts';
import {readProject} from '../config/read-project.ts';
import {newStory} from '../new-story.ts';
import {storySchemaFiles} from '../story-schema-files.ts';

/**
 * The command `new <slug>`: makes a story's folder with its three files, the schemas with which editors check them, and,
 * if missing, a configuration and a `package.json`. Overwrites nothing. Resolves to the exit code.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  const [slug, ...rest] = args;
  if (!slug || rest.length > 0) {
    console.error(
      `new: found "${args.join(' ')}"; expected the name of the story, as in "dateline new my-story".`,
    );
    return 2;
  }
  const {stories} = await readProject(root);
  const folder = `${stories}/${slug}`;
  if (slugIssues({slug, folder}).length > 0) {
    const better = slugOf(slug);
    console.error(
      `new: found "${slug}", which becomes a part of the story's address; expected lower-case letters, digits and single hyphens${better && `, as "${better}"`}.`,
    );
    return 2;
  }
  if (existsSync(join(root, folder))) {
    console.error(`new: found the folder ${folder}; expected none. Choose another name.`);
    return 1;
  }
  const inStories = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${stories}/${name}`, text]));
  const story = Object.fromEntries(
    Object.entries(newStory(new Date())).map(([name, text]) => [`${folder}/${name}`, text]),
  );
  for (const [path, text] of Object.entries({
    ...story,
    ...inStories(storySchemaFiles()),
    ...projectFiles(root),
  })) {
    const file = join(root, path);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    console.log(path);
  }
  console.log(
    `\nEdit the three files; "dateline dev" shows the story at /stories/${slug}/, and "dateline check ${slug}" what is wrong with it.`,
  );
  return 0;
}

/** Returns the files that a new project needs. A configuration with another extension counts as one. */
function projectFiles(root: string): Record<string, string> {
  const hasConfig = ['ts', 'mts', 'js', 'mjs'].some(end => existsSync(join(root, `dateline.config.${end}`)));
  const pkg = {
    name: slugOf(basename(root)) || 'maps',
    private: true,
    type: 'module',
    scripts: {start: 'dateline dev', build: 'dateline build', check: 'dateline check'},
  };
  return {
    ...(hasConfig ? {} : {'dateline.config.mts': CONFIG}),
    'package.json': `${JSON.stringify(pkg, null, 2)}\n`,
  };
}

/** Returns the nearest name that a story's folder may have, or an empty text. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const CONFIG = `import {defineConfig} from 'dateline';

// Every field is optional; your editor completes them.
export default defineConfig({
  // site: 'https://maps.example.org/',
  // brand: {name: 'The Example Times', link: 'https://example.org/'},
  // theme: {schemes: {light: {story: '#a81d27'}, dark: {story: '#ff8a80'}}},
});
`;
