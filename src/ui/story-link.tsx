import type {ReactNode} from 'react';
import {selectionHash} from '../story/selection.ts';

/** A link that selects a place. The stage marks it when it is selected, even before other scripts load. */
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
