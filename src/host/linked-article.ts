import type {ArticleLink} from './link-article.ts';

/** The link of an element with its article, or none: it comes later, and what is asked of it meanwhile waits. */
export class LinkedArticle {
  #link: Promise<ArticleLink> | undefined;

  /** Links with an article; `onLinked` is called unless it has been disconnected meanwhile. */
  connect(load: () => Promise<ArticleLink>, onLinked: (link: ArticleLink) => void): void {
    const link = load();
    this.#link = link;
    link.then(
      linked => this.#link === link && onLinked(linked),
      error => console.warn(`<dateline-map> is not linked with the article: ${error}`),
    );
  }

  /** Leaves the article as it was. */
  disconnect(): void {
    this.whenLinked(({undo}) => undo());
    this.#link = undefined;
  }

  /** Does something once it is linked, if it ever is. */
  whenLinked(use: (link: ArticleLink) => void): void {
    this.#link?.then(use).catch(() => {});
  }
}
