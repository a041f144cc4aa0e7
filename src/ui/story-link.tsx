import type {ReactNode} from 'react';
import {sameSelection, selectionHash} from '../story/selection.ts';
import {useStory} from './story-context.ts';

/** A link that selects a place. */
export function PlaceLink({id, children}: {id: string; children: ReactNode}) {
  const {selection} = useStory();
  const target = {type: 'place', id} as const;
  return (
    <a
      href={selectionHash(target)}
      data-place={id}
      aria-current={sameSelection(selection, target) || undefined}
    >
      {children}
    </a>
  );
}

/** A link that selects a fact. */
export function FactLink({id, children}: {id: string; children: ReactNode}) {
  const {selection} = useStory();
  const target = {type: 'fact', id} as const;
  return (
    <a
      href={selectionHash(target)}
      data-fact={id}
      aria-current={sameSelection(selection, target) || undefined}
    >
      {children}
    </a>
  );
}
