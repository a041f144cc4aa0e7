import {suggest} from '../../reading/nearest.ts';

/** A command. `args` are the words after its name; it resolves to the exit code. */
export type Command = {run(args: string[]): Promise<number>};

/** The arguments and the effect of each command. Each command is in the file of its name in this folder. */
const COMMANDS: Record<string, [takes: string, does: string]> = {
  new: ['<slug>', 'make a story to start from'],
  dev: ['', 'serve the site, with every change at once'],
  check: ['[slug]', 'list what is wrong with the stories, and what becomes of their claims'],
  build: ['[slug…]', 'publish the stories that changed, or those that are named, into dist/'],
  preview: ['', 'serve dist/'],
  schema: ['', 'write the JSON Schemas of the story files, for editors'],
  size: ['[slug]', 'measure what a reader loads of a story in dist/'],
  basemap: ['', 'cut the tiles of the basemap, if they are out of date'],
};
/** Commands for work on Dateline itself. */
const OWN = ['derive', 'package'];

const USAGE = `dateline <command>\n\n${Object.entries(COMMANDS)
  .map(([name, [takes, does]]) => `  ${`${name} ${takes}`.padEnd(16)} ${does}\n`)
  .join('')}`;

/**
 * Runs the command named by the first word, in the working directory. `load` loads a command's file. Resolves to the exit
 * code: 2 if there is no such command.
 */
export async function run(
  [name, ...args]: string[],
  load: (name: string) => Promise<Command>,
): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (Object.hasOwn(COMMANDS, name) || OWN.includes(name)) {
    try {
      return await (await load(name)).run(args);
    } catch (error) {
      console.error(error instanceof Error ? error.stack || error.message : error);
      return 1;
    }
  }
  console.error(`dateline: found no command "${name}". ${suggest(name, Object.keys(COMMANDS))}\n\n${USAGE}`);
  return 2;
}
