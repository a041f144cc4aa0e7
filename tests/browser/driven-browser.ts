/** A browser driven by a W3C protocol, as far as the tests need it. */
export type DrivenBrowser = {
  /** Opens an address in a window of 1280 × 800 and waits until it has loaded, with its frames. */
  open: (url: string) => Promise<DrivenPage>;
  close: () => Promise<void>;
};

/** A page. Its frames are numbered as they are in it, those in open shadow roots too; without a number it is the page itself. */
export type DrivenPage = {
  /** Returns an expression's value, which JSON can hold. */
  evaluate: <T>(expression: string, frame?: number) => Promise<T>;
  /** Presses and releases the pointer on the middle of the first element that matches. */
  click: (selector: string, frame?: number) => Promise<void>;
  /** What the window shows, as a PNG. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
};

export const WINDOW = {width: 1280, height: 800};

/** The pointer's actions of a click, the same in WebDriver and in BiDi but for how an element is named. */
export function clickOn(origin: object): object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      actions: [
        {type: 'pointerMove', x: 0, y: 0, origin},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ],
    },
  ];
}

/** The expression of an element that can be clicked at: it is scrolled to, at once. */
export function inView(selector: string): string {
  return `(element => {
    if (!element) throw new Error('There is no ' + ${JSON.stringify(selector)});
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    return element;
  })(document.querySelector(${JSON.stringify(selector)}))`;
}
