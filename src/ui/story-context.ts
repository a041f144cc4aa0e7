import {createContext, useContext} from 'react';
import type {Selection} from '../story/selection.ts';
import type {StoryData} from '../story/story-data.ts';
import type {Wording} from '../story/wording.ts';

/** What every part of the panel needs: the story, how to write its numbers and names, and what is selected. */
export type StoryContextValue = StoryData & {
  wording: Wording;
  selection: Selection;
  /** Absent where there is no article beside the map. */
  showInArticle?: ((fact: string) => void) | undefined;
};

export const StoryContext = createContext<StoryContextValue | null>(null);

/** The story around a component. Throws outside of `<StoryView>`. */
export function useStory(): StoryContextValue {
  const value = useContext(StoryContext);
  if (!value) throw new Error('This component belongs inside <StoryView>.');
  return value;
}
