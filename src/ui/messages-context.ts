import {createContext, useContext} from 'react';
import type {Messages} from '../messages/message-types.ts';

export const MessagesContext = createContext<Messages | null>(null);

/** Returns the words of the interface. Throws outside a `MessagesContext`. */
export function useMessages(): Messages {
  const value = useContext(MessagesContext);
  if (!value) throw new Error('This component belongs inside a MessagesContext.');
  return value;
}
