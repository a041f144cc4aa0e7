import {LETTER_SPACING} from '../scene/country-texts.ts';
import type {Theme} from '../theme.ts';

/** Pixels from the frame's edge to the scale. */
export const SCALE_EDGE = 14;

/**
 * The style of posters, for a page that has the `themeCss` of the same theme: `.posters` is their frame and shows the one for its width, as
 * large as `restCamera` has the world.
 */
export function posterCss(theme: Theme): string {
  return [
    '.posters{position:absolute;inset:0;overflow:hidden;container-type:size;background:var(--water)}',
    '.poster{position:absolute;left:50%;top:50%;translate:-50% -50%;height:auto;aspect-ratio:3/2;',
    'width:max(min(100cqw*var(--fit-width),100cqh*var(--fit-height),var(--most)),',
    '100cqw*var(--least-width),100cqh*var(--least-height));',
    `font-size:${fluidSize(theme.label)}}`,
    '.poster[data-frame=narrow]{aspect-ratio:3/4}',
    '@container(min-width:560px){.poster[data-frame=narrow]{display:none}}',
    '@container(max-width:559.98px){.poster[data-frame=wide]{display:none}}',
    // The frame's own corner; the poster's may lie outside of it.
    `.poster-scale g{transform:translate(calc(50cqw - ${SCALE_EDGE}px),calc(50cqh - ${SCALE_EDGE}px))}`,
    // The script has its own, for every camera.
    '[data-script] .poster-scale{display:none}',
    posterLook(theme),
    // The reader's own colours, which would else take the sea's and the names' alone.
    `@media(forced-colors:active){.posters{forced-color-adjust:none;${forcedColours()}}}`,
  ].join('');
}

/** Land, lines and marks in the reader's colours: shades of their text on their page, and of what they highlight. */
function forcedColours(): string {
  const shade = (colour: string, share: number) => `color-mix(in srgb,${colour} ${share}%,Canvas)`;
  return Object.entries({
    water: 'Canvas',
    land: shade('CanvasText', 18),
    coast: shade('CanvasText', 60),
    border: shade('CanvasText', 60),
    disputed: shade('CanvasText', 45),
    region: shade('LinkText', 30),
    ink: 'CanvasText',
    muted: 'CanvasText',
    'country-label': 'CanvasText',
    story: 'LinkText',
    'story-fill': 'LinkText',
    halo: 'Canvas',
  })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/**
 * What a poster's parts look like, whatever frame they are in. What may be drawn again by a `use` is named by its own
 * class alone, for a copy has no ancestors.
 */
export function posterLook({label, route, outline}: Theme): string {
  const em = (size: number) => `${Number((size / label.main).toFixed(4))}em`;
  const stroke = (colour: string, width: string) => `stroke:var(--${colour});stroke-width:${width}`;
  const halo = (width: number) => `paint-order:stroke;${stroke('halo', `${2 * width}px`)}`;
  const line = 'vector-effect:non-scaling-stroke;stroke-linejoin:round;stroke-linecap:round';
  const chosen = ':is([aria-current],[data-marked])';
  const marked = (part: string) =>
    ['data-rank=main', 'aria-current', 'data-marked'].map(each => `.poster [${each}] ${part}`).join();
  const pointed = ':is(:hover,:focus-visible)';
  return [
    '.poster{overflow:visible;font-family:var(--sans)}',
    `.land,.lakes,.borders,.disputed,.region,.circle,.route path{fill:none;${line}}`,
    `.land{fill:var(--land);${stroke('coast', 'var(--coast-width)')}}`,
    `.lakes{fill:var(--water);${stroke('coast', '.6px')}}`,
    `.borders{${stroke('border', 'var(--border-width)')}}`,
    `.disputed{${stroke('disputed', 'var(--border-width)')};stroke-linecap:butt;`,
    'stroke-dasharray:calc(var(--border-width)*3) calc(var(--border-width)*2.5)}',
    `.region{fill:var(--region);fill-opacity:.6;${stroke('story', 'var(--outline-width)')};stroke-opacity:${outline}}`,
    `.circle{fill:var(--story-fill);fill-opacity:.08;${stroke('story', 'var(--circle-width)')};stroke-opacity:${outline};`,
    'stroke-linecap:butt;stroke-dasharray:4.2 3.4}',
    '.route .route-reach{stroke:transparent;stroke-width:14px}',
    `.route-casing{${stroke('halo', `${route.other + 2}px`)};stroke-opacity:.7}`,
    `.route-line{${stroke('story', `${route.other}px`)}}`,
    `[data-main] .route-casing{stroke-width:${route.main + 2}px}`,
    `[data-main] .route-line{stroke-width:${route.main}px}`,
    `.arrow{fill:var(--story);${halo(1)};stroke-linejoin:round}`,
    `.poster text{${halo(label.halo)};stroke-linejoin:round}`,
    `.poster .distance{fill:var(--story);font-style:italic;font-weight:700;font-size:${em(label.distance)};`,
    'font-family:var(--serif);pointer-events:none}',
    // Inherited, for a copy has its ancestors' variables; on no more of a poster than needs it, which would all be styled anew.
    '[data-selected] .poster :is(use,.poster-routes,[data-main]){--at-rest:none}',
    '[data-route]{display:none}[data-route][data-main]{display:var(--at-rest,inline)}',
    '[data-route][data-shown]{display:inline}',
    '.distance[data-crowded],.country[data-crowded]{visibility:hidden}',
    `.poster .country{fill:var(--country-label);font-size:${label.country}px;letter-spacing:${LETTER_SPACING}em;stroke:var(--land);stroke-width:2.4px;pointer-events:none}`,
    '[data-cut]{pointer-events:none}[data-cut] .dot{opacity:0}',
    '.reach{fill:transparent}',
    // It is wider than what a click may take for the place: another's dot may be under it.
    `.ring{fill:var(--story);fill-opacity:0;${stroke('story', '1.6px')};stroke-opacity:0;pointer-events:none}`,
    `.dot{fill:var(--ink);${halo(1.6)}}`,
    `.poster a text{fill:var(--muted);font-size:${em(label.secondary)}}`,
    `${marked('text')}{fill:var(--ink);font-size:1em;font-weight:700}`,
    `${marked('.dot')}{fill:var(--story)}`,
    `.poster a${pointed} text{fill:var(--ink)}`,
    `.poster a${pointed} .ring{stroke-opacity:${outline}}`,
    '.poster a:focus-visible{outline:none}.poster a:focus-visible .ring{stroke-width:2.6px;stroke-opacity:1}',
    `.poster ${chosen} .ring{fill-opacity:.12;stroke-opacity:1}`,
    `.poster a:not(${pointed}) text[data-side=""]{display:none}`,
    '.poster-scale [hidden]{display:none}.poster-scale text{fill:var(--muted);font-size:11px}.poster-scale rect{fill:var(--muted)}',
  ].join('');
}

/** The size of main names, as `textScaleOf` has it for the width of what the panel leaves of the frame. */
function fluidSize({main, smallest, fullFrom}: Theme['label']): string {
  const perPixel = (1 - smallest) / (fullFrom - 320);
  const px = (value: number) => `${Number((main * value).toFixed(4))}px`;
  const slope = Number((main * perPixel).toFixed(6));
  const fluid = `${px(smallest - 320 * perPixel)} + ${slope}*(100cqw - var(--beside,0px))`;
  return `clamp(${px(smallest)},${fluid},${px(1)})`;
}
