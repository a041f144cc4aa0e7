import type {Story} from '../story/story.ts';
import {UNITS} from '../story/units.ts';
import {useMessages} from './messages-context.ts';

/** The options of an embed that an editor chooses. */
export type Choice = {height: number; place: string; theme: string; lang: string; units: string};

type Option = [value: string, name: string];
type Props = {story: Story; choice: Choice; onChange(choice: Choice): void};

/** The controls for the size of an embed, and for what it shows first and how. */
export function ShareOptions({story, choice, onChange}: Props) {
  const {share, units, language} = useMessages();
  const languages = [...new Set(story.places.flatMap(({names}) => Object.keys(names)))];
  const nameOf = new Intl.DisplayNames(language, {type: 'language'});
  const choose = (name: 'place' | 'theme' | 'lang' | 'units', label: string, options: Option[]) => (
    <label>
      {label}{' '}
      <select value={choice[name]} onChange={({target}) => onChange({...choice, [name]: target.value})}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="share-options">
      <label>
        {share.height}{' '}
        <input
          type="number"
          min={400}
          max={1200}
          step={10}
          value={choice.height}
          onChange={({target}) => onChange({...choice, height: target.valueAsNumber || choice.height})}
        />
      </label>
      {choose('place', share.first, [
        ['', share.wholeStory],
        ...story.places.map(({id, name}): Option => [id, name]),
      ])}
      {choose('theme', share.colours, [
        ['', share.readersColours],
        ['light', share.light],
        ['dark', share.dark],
      ])}
      {choose('units', share.distances, [
        ['', share.storysUnit],
        ...UNITS.map((unit): Option => [unit, units[unit]]),
      ])}
      {choose('lang', share.names, [
        ['', share.articlesNames],
        ...languages.map((tag): Option => [tag, nameOf.of(tag) ?? tag]),
      ])}
    </div>
  );
}
