import type {ArticleLink} from './link-article.ts';

/** An element's link with its article, if any. The link loads later; until then, requests wait. */
export class LinkedArticle {
  #link: Promise<ArticleLink> | undefined;

  /** Links with an article. Calls `onLinked` unless it has been disconnected in the meantime. */
  connect(load: () => Promise<ArticleLink>, onLinked: (link: ArticleLink) => void): void {
    const link = load();
    this.#link = link;
    link.then(
      linked => this.#link === link && onLinked(linked),
      error => console.warn(`<dateline-map> is not linked with the article: ${error}`),
    );
  }

  /** Restores the article. */
  disconnect(): void {
    this.whenLinked(({undo}) => undo());
    this.#link = undefined;
  }

  /** Runs once the article is linked, if it ever is. */
  whenLinked(use: (link: ArticleLink) => void): void {
    this.#link?.then(use).catch(() => {});
  }
}
