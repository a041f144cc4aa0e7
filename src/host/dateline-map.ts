import type {Content, HostMessage, Selected} from '../embed/messages.ts';
import {readEmbedMessage} from '../embed/read-embed-message.ts';
import {ELEMENT_CSS} from './element-css.ts';
import {frameAddress} from './frame-address.ts';
import type {linkArticle, Unmatched} from './link-article.ts';
import {LinkedArticle} from './linked-article.ts';
import {reflect, upgrade} from './reflected.ts';

/** What is selected, or what to select. */
export type MapSelection = Selected | null;

/** The events of a `<dateline-map>` by type, each with its `detail`. */
export type DatelineMapEvents = {
  'dateline:ready': null;
  'dateline:select': MapSelection;
  'dateline:unmatched': Unmatched[];
};

/** Loads the code that links an article. */
export type LoadLink = () => Promise<{linkArticle: typeof linkArticle}>;

/** The least and greatest height that a page may ask for, in CSS pixels. */
const [LOWEST, HIGHEST] = [200, 4000];
const RELOADING = ['story', 'lang', 'units', 'start'];
const PROPERTIES = {
  story: 'story',
  place: 'place',
  fact: 'fact',
  theme: 'theme',
  units: 'units',
  start: 'start',
  height: 'height',
  linkArticle: 'link-article',
};

// A server has no HTMLElement; the class is never instantiated there.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * The element `<dateline-map story="…">`: the map of a story in an iframe, loaded when the element comes near the screen.
 * Its attributes have the names of its properties; `lang` is HTML's own. See docs/embedding.md.
 */
export class DatelineMap extends Base {
  static observedAttributes = [...Object.values(PROPERTIES), 'lang'];
  /** The published folder, with a slash at its end. */
  static base = '';
  static loadLink: LoadLink;

  declare story: string | null;
  declare place: string | null;
  declare fact: string | null;
  declare theme: string | null;
  declare units: string | null;
  declare start: string | null;
  declare height: string | null;
  declare linkArticle: string | null;

  #root: ShadowRoot | undefined;
  #frame: HTMLIFrameElement | undefined;
  #ready = false;
  #waiting: Content<HostMessage>[] = [];
  #near: IntersectionObserver | undefined;
  #article = new LinkedArticle();

  connectedCallback(): void {
    upgrade(this, PROPERTIES);
    this.#root ??= this.attachShadow({mode: 'open'});
    this.#root.innerHTML = '<div></div>';
    // Unlike an inline style, a constructed style sheet is not blocked by the page's CSP.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ELEMENT_CSS);
    this.#root.adoptedStyleSheets = [sheet];
    this.#size(this.height);
    window.addEventListener('message', this.#hear);
    this.#near = new IntersectionObserver(entries => entries.some(e => e.isIntersecting) && this.#open(), {
      rootMargin: '100% 0px',
    });
    this.#near.observe(this);
    this.#linkArticle();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#near?.disconnect();
    this.#article.disconnect();
    this.#close();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value || !this.isConnected || !this.#near) return;
    if (name === 'height') this.#size(value);
    if (name === 'theme') this.#say({type: 'theme', theme: (value ?? 'auto') as 'auto'});
    if (name === 'link-article' || name === 'story') this.#linkArticle();
    const {place, fact} = this;
    if (name === 'place') this.select(place ? {place} : fact ? {fact} : null);
    if (name === 'fact') this.select(fact ? {fact} : place ? {place} : null);
    if (RELOADING.includes(name) && this.#frame) {
      this.#close();
      this.#open();
    }
  }

  /** Selects a place or a fact of the story, or nothing. Ids that the story does not have are ignored. */
  select(selection: MapSelection): void {
    this.#say(selection ? {type: 'select', ...selection} : {type: 'unselect'});
  }

  #open(): void {
    const {story, place, fact, theme, lang, units, start} = this;
    if (this.#frame || !story) return;
    this.#near?.disconnect();
    const frame = document.createElement('iframe');
    frame.title = 'Map';
    frame.allow = 'fullscreen; clipboard-write';
    frame.src = frameAddress(DatelineMap.base, story, {place, fact, theme, lang, units, start});
    this.#frame = frame;
    this.#root?.querySelector('div')?.append(frame);
  }

  #close(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#ready = false;
    this.#waiting = [];
  }

  #size(height: string | null): void {
    const pixels = Number(height);
    const box = this.#root?.querySelector('div');
    if (pixels > 0 && pixels < Infinity)
      box?.style.setProperty('--height', `${Math.max(LOWEST, Math.min(HIGHEST, pixels))}px`);
    else box?.style.removeProperty('--height');
  }

  #say(said: Content<HostMessage>): void {
    if (!this.#ready) {
      this.#waiting.push(said);
      return;
    }
    this.#frame?.contentWindow?.postMessage({dateline: 1, story: this.story, ...said}, '*');
  }

  #hear = ({source, data}: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const message = readEmbedMessage(data, this.story ?? '');
    if (!message) return;
    if (message.type === 'ready') {
      this.#ready = true;
      if (message.title) this.#frame.title = message.title;
      for (const said of this.#waiting.splice(0)) this.#say(said);
      this.#article.whenLinked(({facts}) => this.#say({type: 'link', facts}));
      this.#tell('dateline:ready', null);
    }
    if (message.type === 'height' && this.height === 'auto') this.#size(`${message.height}`);
    if (message.type === 'show') this.#article.whenLinked(link => link.show(message.fact));
    if (message.type !== 'select' && message.type !== 'unselect') return;
    const facts = message.type === 'select' ? message.facts : [];
    this.#article.whenLinked(link => link.highlight(facts));
    const {place, fact} = message as Partial<Selected>;
    this.#tell('dateline:select', fact ? {fact} : place ? {place} : null);
  };

  #tell<T extends keyof DatelineMapEvents>(type: T, detail: DatelineMapEvents[T]): void {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }

  #linkArticle(): void {
    const {story, linkArticle} = this;
    this.#article.disconnect();
    if (linkArticle === null || !story) return;
    const quotes = new URL(`stories/${encodeURIComponent(story)}/annotations.jsonld`, DatelineMap.base).href;
    const onFact = (fact: string) => {
      this.#open();
      this.select({fact});
    };
    this.#article.connect(
      async () =>
        (await DatelineMap.loadLink()).linkArticle({element: this, quotes, scope: linkArticle, onFact}),
      ({facts, unmatched}) => {
        this.#say({type: 'link', facts});
        if (unmatched.length > 0) this.#tell('dateline:unmatched', unmatched);
      },
    );
  }
}

reflect(DatelineMap.prototype, PROPERTIES);

/** Defines `<dateline-map>`, once on a page; `base` is the published folder, with a slash at its end. */
export function defineDatelineMap(base: string, loadLink: LoadLink): void {
  if (customElements.get('dateline-map')) return;
  DatelineMap.base = base;
  DatelineMap.loadLink = loadLink;
  customElements.define('dateline-map', DatelineMap);
}
