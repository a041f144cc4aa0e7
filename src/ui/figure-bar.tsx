import type {Fact, Figure, Story} from '../story/story.ts';
import {factById} from '../story/story-lookup.ts';
import {useStory} from './story-context.ts';

/** A fact's figures as lengths of one bar, drawn to scale against the figure that they are a part of. */
export function FigureBar({fact}: {fact: Fact}) {
  const {story} = useStory();
  const first = fact.figures[0];
  if (!first) return null;
  const whole = wholeOf(story, first);
  const scale = whole?.figure.value ?? Math.max(...fact.figures.map(({value}) => value));
  const compared = whole !== undefined || fact.figures.length > 1;
  const number = new Intl.NumberFormat(story.language);
  const write = ({value, unit, label, estimate}: Figure, withUnit: boolean) =>
    `${estimate ? 'about ' : ''}${number.format(value)} ${withUnit ? `${unit} ` : ''}${label}`;
  return (
    <div className="figures" data-compared={compared}>
      {compared && (
        <div className="figure-bar" aria-hidden="true">
          {fact.figures.map(figure => (
            <span key={figure.label} style={{width: `${(100 * figure.value) / scale}%`}} />
          ))}
        </div>
      )}
      <ul>
        {fact.figures.map(figure => (
          <li key={figure.label}>{write(figure, !whole)}</li>
        ))}
        {whole && (
          <li>
            of {write(whole.figure, true)}
            {whole.source !== fact.source && ` (source: ${whole.source})`}
          </li>
        )}
      </ul>
    </div>
  );
}

/** The figure that another is a part of, and who says it: not always who says the part. */
function wholeOf(story: Story, {of}: Figure): {figure: Figure; source: string} | undefined {
  if (!of) return undefined;
  const {figures, source} = factById(story, of);
  return figures[0] && {figure: figures[0], source};
}
