import {Fragment} from 'react';
import {placeById} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';
import {staysWhole} from './whole-names.tsx';

/** A place's name. The stage replaces it if the reader asks for another language. */
export function PlaceName({id}: {id: string}) {
  const {name} = placeById(useStory().story, id);
  return (
    <bdi data-name={id} className={staysWhole(name) ? 'whole-name' : undefined}>
      {name}
    </bdi>
  );
}

/** The names of several places, with a text between them. */
export function PlaceNames({ids, between}: {ids: string[]; between: string}) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && between}
      <PlaceName id={id} />
    </Fragment>
  ));
}
