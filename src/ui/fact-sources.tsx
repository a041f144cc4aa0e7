import {Fragment} from 'react';
import {formatWhen} from '../story/format-when.ts';
import type {Fact, Source} from '../story/story.ts';
import {Filled} from './filled.tsx';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/** Who says a fact: in words, and as links that open in a new tab. */
export function FactSources({fact}: {fact: Fact}) {
  return (
    <>
      {fact.source}
      {fact.sources.map((source, index) => (
        <Fragment key={source.url}>
          {(index > 0 || fact.source) && '; '}
          <SourceLink source={source} />
        </Fragment>
      ))}
    </>
  );
}

function SourceLink({source: {name, url, archived, accessed}}: {source: Source}) {
  const words = useMessages().fact;
  return (
    <>
      <OutsideLink href={url}>{name}</OutsideLink>
      {(archived || accessed) && (
        <>
          {' ('}
          {archived && <OutsideLink href={archived}>{words.archived}</OutsideLink>}
          {archived && accessed && ', '}
          {accessed && <AccessDay day={accessed} />}
          {')'}
        </>
      )}
    </>
  );
}

/** Opens in a new tab, since in a frame the linked page would replace the map. */
function OutsideLink({href, children}: {href: string; children: string}) {
  return (
    <a className="source" href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

function AccessDay({day: edtf}: {day: string}) {
  const {language} = useStory().story;
  const {fact, date} = useMessages();
  const [year, month, day] = edtf.split('-').map(Number) as [number, number, number];
  const when = {edtf, start: {year, month, day}, approximate: false, uncertain: false};
  return (
    <Filled
      text={fact.accessed}
      parts={{date: <time dateTime={edtf}>{formatWhen(when, language, date)}</time>}}
    />
  );
}
