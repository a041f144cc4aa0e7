import {formatWhen} from '../story/format-when.ts';
import type {StoryCard} from '../story/story-card.ts';
import {textDirection} from '../story/text-direction.ts';
import {factCount, placeCount} from './words.ts';

/** Stories as cards, each with its poster, title, date and counts. The addresses are relative to the folder of the site. */
export function StoryCards({cards}: {cards: StoryCard[]}) {
  return (
    <nav className="story-cards" aria-labelledby="more-stories">
      <h2 id="more-stories">More stories</h2>
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
                {formatWhen(published, language)} · {factCount(facts)} · {placeCount(places)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The size of a wide poster, so that its room is there before it is. */
const POSTER = {width: 720, height: 480};
