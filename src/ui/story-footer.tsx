import type {Brand} from '../brand.ts';
import {UNITS} from '../story/units.ts';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/** The footer: the publisher, if it has a link; the sources of the map and its distances; and the unit switch. */
export function StoryFooter({brand}: {brand: Brand}) {
  const {borderPolicy, story} = useStory();
  const {footer, units} = useMessages();
  return (
    <footer className="story-footer">
      <div>
        {brand.link && (
          <a className="brand" href={brand.link} target="_blank" rel="noopener">
            {brand.name}
          </a>
        )}{' '}
        {footer.sources}{' '}
        <details className="policy">
          <summary>{footer.borderPolicy}</summary>
          <p>{borderPolicy}</p>
        </details>
        <span className="on-paper">{story.credits}</span>
      </div>
      <button type="button" className="share-open" data-control="share">
        {footer.share}
      </button>
      <fieldset className="units">
        <legend className="unseen">{footer.units}</legend>
        {UNITS.map(unit => (
          <button
            key={unit}
            type="button"
            aria-pressed={unit === story.units}
            title={units[unit]}
            data-unit={unit}
          >
            {unit}
          </button>
        ))}
      </fieldset>
    </footer>
  );
}
