import {createContext, useContext} from 'react';
import type {StoryData} from '../story/story-data.ts';

export const StoryContext = createContext<StoryData | null>(null);

/** Returns the story around a component. Throws outside `<StoryView>`. */
export function useStory(): StoryData {
  const value = useContext(StoryContext);
  if (!value) throw new Error('This component belongs inside <StoryView>.');
  return value;
}
