import {fill} from '../messages/fill.ts';
import type {Messages} from '../messages/message-types.ts';
import type {Fact, Figure, Story} from '../story/story.ts';
import {factById, sourceWords} from '../story/story-lookup.ts';
import {useMessages} from './messages-context.ts';
import {useStory} from './story-context.ts';

/**
 * A fact's figures. Figures with the same unit are lengths of one bar, drawn to scale against the figure that they are a
 * part of; figures with different units cannot be compared and share no bar.
 */
export function FigureBar({fact}: {fact: Fact}) {
  const {story} = useStory();
  const units = [...new Set(fact.figures.map(({unit}) => unit))];
  return units.map(unit => (
    <FiguresOfUnit
      key={unit}
      figures={fact.figures.filter(figure => figure.unit === unit)}
      source={sourceWords(fact)}
      story={story}
    />
  ));
}

function FiguresOfUnit({figures, source, story}: {figures: Figure[]; source: string; story: Story}) {
  const {fact: messages} = useMessages();
  const whole = figures[0] && wholeOf(story, figures[0]);
  const scale = whole?.figure.value ?? Math.max(...figures.map(({value}) => value));
  const compared = scale > 0 && (whole !== undefined || figures.length > 1);
  const number = new Intl.NumberFormat(story.language);
  return (
    <div className="figures" data-compared={compared}>
      {compared && (
        <div className="figure-bar" aria-hidden="true">
          {figures.map(figure => (
            <span key={figure.label} style={{width: `${(100 * figure.value) / scale}%`}} />
          ))}
        </div>
      )}
      <ul>
        {figures.map(figure => (
          <li key={figure.label}>{words(figure, number, !whole, messages)}</li>
        ))}
        {whole && (
          <li>
            {fill(whole.source === source ? messages.figureOf : messages.figureOfSource, {
              figure: words(whole.figure, number, true, messages),
              source: whole.source,
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Formats a figure: "about 11,000 troops sent". Omits the unit if the label contains it: "13,200 houses lost". */
function words(
  {value, unit, label, estimate}: Figure,
  number: Intl.NumberFormat,
  withUnit: boolean,
  messages: Messages['fact'],
): string {
  const said = ` ${label} `.toLowerCase().includes(` ${unit} `.toLowerCase());
  const figure = [number.format(value), withUnit && !said && unit, label].filter(Boolean).join(' ');
  return estimate ? fill(messages.aboutFigure, {figure}) : figure;
}

/** Returns the figure that another is a part of, and its source, which may not be the source of the part. */
function wholeOf(story: Story, {of}: Figure): {figure: Figure; source: string} | undefined {
  if (!of) return undefined;
  const fact = factById(story, of);
  return fact.figures[0] && {figure: fact.figures[0], source: sourceWords(fact)};
}
