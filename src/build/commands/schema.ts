import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readProject} from '../config/read-project.ts';
import {storySchemaFiles} from '../story-schema-files.ts';

/**
 * The command `schema`: writes the JSON Schemas of the story files into the stories folder, for editors. Resolves to the
 * exit code.
 */
export async function run(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) {
    console.error(`schema: found "${args.join(' ')}"; expected nothing.`);
    return 2;
  }
  const {stories} = await readProject(root);
  for (const [name, text] of Object.entries(storySchemaFiles())) {
    await writeFile(join(root, stories, name), text);
    console.log(`${stories}/${name}`);
  }
  return 0;
}
