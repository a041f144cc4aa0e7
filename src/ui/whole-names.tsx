import {Fragment} from 'react';
import {useStory} from './story-context.ts';

/** Whether a name such as "Mar-a-Lago" must not break at its hyphens: it has some, and is short enough for any line. */
export function staysWhole(name: string): boolean {
  return /\S-\S/.test(name) && name.length <= 24;
}

/** A text in which names of places do not break. */
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
