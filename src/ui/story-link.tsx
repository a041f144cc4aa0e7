import type {ReactNode} from 'react';
import {selectionHash} from '../story/selection.ts';

/** A link that selects a place. What is selected is marked on it by the stage, also while there is only the first script. */
export function PlaceLink({id, children}: {id: string; children: ReactNode}) {
  return (
    <a href={selectionHash({type: 'place', id})} data-place={id}>
      {children}
    </a>
  );
}

/** A link that selects a fact. */
export function FactLink({id, children}: {id: string; children: ReactNode}) {
  return (
    <a href={selectionHash({type: 'fact', id})} data-fact={id}>
      {children}
    </a>
  );
}
