import {fillCount} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import {formatWhen} from '../story/format-when.ts';
import type {StoryCard} from '../story/story-card.ts';
import {textDirection} from '../story/text-direction.ts';

/** Stories as cards, each with its poster, title, date and counts. Addresses are relative to the site's folder. */
export function StoryCards({cards, messages}: {cards: StoryCard[]; messages: Messages}) {
  const {counts, date, stories} = messages;
  return (
    <nav className="story-cards" aria-labelledby="more-stories">
      <h2 id="more-stories">{stories.more}</h2>
      <ul>
        {cards.map(({slug, title, language, published, facts, places}) => (
          <li key={slug}>
            <a href={`./stories/${slug}/`} lang={language} dir={textDirection(language)}>
              <img
                src={`./stories/${slug}/poster.svg`}
                alt=""
                width={POSTER.width}
                height={POSTER.height}
                loading="lazy"
              />
              <strong>{title}</strong>
              <small>
                {formatWhen(published, language, date)} · {fillCount(counts.facts, facts, messages, language)}{' '}
                · {fillCount(counts.places, places, messages, language)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The size of a wide poster, which reserves its space before it loads. */
const POSTER = {width: 720, height: 480};
