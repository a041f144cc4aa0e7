/** The library for Node: reads a project's configuration, and turns a story's files into its published files. */

export {type Images, publishStory} from '../publish/publish-story.ts';
export type {Output, Shell} from '../publish/shell.ts';
export type {Site} from '../publish/site.ts';
export {formatIssue, type Issue} from '../reading/issue.ts';
export {readStory, type StoryFiles, type StoryReading} from '../reading/read-story.ts';
export type {Measures} from '../story/measure-story.ts';
export {measureStory} from '../story/measure-story.ts';
export type {Story} from '../story/story.ts';
export type {StoryData} from '../story/story-data.ts';
export type {Theme} from '../theme.ts';
export type {DatelineConfig} from './config/config-schema.ts';
export {defineConfig} from './config/define-config.ts';
