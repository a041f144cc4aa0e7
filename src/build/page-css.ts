import {posterCss} from '../poster/poster-css.ts';
import {selectionHash} from '../story/selection.ts';
import type {Story} from '../story/story.ts';
import {themeCss} from '../theme-css.ts';

/** The style of a page that is not in files: the theme, the poster's, and what shows a place without any script. */
export function pageCss(story: Story): string {
  return themeCss() + posterCss() + targetCss(story);
}

/** While no script runs, `#place=<id>` shows a place's facts and distances and rings it on the poster. */
function targetCss({places}: Story): string {
  return places
    .map(({id}) => {
      const target = `[id="${selectionHash({type: 'place', id}).slice(1)}"]:target`;
      const story = `.story.story:not([data-script]):has(${target})`;
      return (
        `${story} .fact:not([data-places~="${id}"]){display:none}` +
        `${story} [data-distances="${id}"]{display:block}` +
        `${story} .poster [data-place="${id}"] .ring{fill-opacity:.12;stroke-opacity:1}`
      );
    })
    .join('');
}
