import {createContext, useContext} from 'react';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';

/** What every part of the figure needs: the story, and how to write its numbers and names. */
export type StoryContextValue = StoryData & {wording: Wording};

export const StoryContext = createContext<StoryContextValue | null>(null);

/** The story around a component. Throws outside of `<StoryView>`. */
export function useStory(): StoryContextValue {
  const value = useContext(StoryContext);
  if (!value) throw new Error('This component belongs inside <StoryView>.');
  return value;
}
