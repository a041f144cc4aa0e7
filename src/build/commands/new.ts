import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {formatIssue} from '../../reading/issue.ts';
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
  const issues = slugIssues({slug, folder});
  for (const issue of issues) console.error(formatIssue(issue));
  if (issues.length > 0) return 2;
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
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  const pkg = {
    name: name || 'maps',
    private: true,
    type: 'module',
    scripts: {start: 'dateline dev', build: 'dateline build', check: 'dateline check'},
    dependencies: {dateline: '*'},
  };
  return {
    ...(hasConfig ? {} : {'dateline.config.ts': CONFIG}),
    'package.json': `${JSON.stringify(pkg, null, 2)}\n`,
  };
}

const CONFIG = `import {defineConfig} from 'dateline';

// Every field is optional; your editor completes them.
export default defineConfig({
  // site: 'https://maps.example.org/',
  // brand: {name: 'The Example Times', link: 'https://example.org/'},
  // theme: {schemes: {light: {story: '#a81d27'}, dark: {story: '#ff8a80'}}},
});
`;
