import {english} from './english.ts';
import type {Messages} from './message-types.ts';

/** The words of a site that sets none. */
export const defaultMessages: Messages = english;
