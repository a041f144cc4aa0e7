import {posterCss} from '../../poster/poster-css.ts';
import {selectionHash} from '../../story/selection.ts';
import type {Story} from '../../story/story.ts';
import type {Theme} from '../../theme.ts';
import {themeCss} from '../../theme-css.ts';

/**
 * Returns a page's style beyond its style sheets: the theme, the poster's style, and rules that show a place without
 * scripts.
 */
export function pageCss(story: Story, theme: Theme): string {
  return themeCss(theme) + posterCss(theme) + targetCss(story);
}

/** Until a script runs, `#place=<id>` shows a place's facts and distances. Its head precedes them in the page. */
function targetCss({places}: Story): string {
  return places
    .map(({id}) => {
      const head = `.story:not([data-script]) [id="${selectionHash({type: 'place', id}).slice(1)}"]:target`;
      return `${head}~.fact[data-places~="${id}"],${head}~[data-distances="${id}"]{display:block}`;
    })
    .join('');
}
