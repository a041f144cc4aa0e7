import {Fragment} from 'react';
import {useStory} from './story-context.ts';

/** A text in which no name of a place is broken at its hyphens, as "Mar-a-Lago" would be. */
export function WholeNames({children: text}: {children: string}) {
  const {places} = useStory().story;
  const names = places
    .flatMap(({name, names}) => [name, ...Object.values(names)])
    .filter(name => /\S-\S/.test(name))
    .sort((a, b) => b.length - a.length);
  const found = names.find(name => text.includes(name));
  if (!found) return text;
  return text.split(found).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their order
    <Fragment key={index}>
      {index > 0 && <span className="whole-name">{found}</span>}
      <WholeNames>{part}</WholeNames>
    </Fragment>
  ));
}
