import {Fragment} from 'react';
import {useStory} from './story-context.ts';

/** Whether a name is not to be broken at its hyphens, as "Mar-a-Lago" would be: one that has them and fits any line. */
export function staysWhole(name: string): boolean {
  return /\S-\S/.test(name) && name.length <= 24;
}

/** A text in which names of places stay whole. */
export function WholeNames({children: text}: {children: string}) {
  const {places} = useStory().story;
  const names = places
    .flatMap(({name, names}) => [name, ...Object.values(names)])
    .filter(staysWhole)
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
