import type {english} from './english.ts';

/**
 * A text with parts in braces, such as `{count}`. Only the type knows their names, so that the compiler finds missing
 * ones.
 */
export type Template<Part extends string> = string & {readonly parts?: Part};

/** The forms of a text that depends on a number, by the plural categories of a language. */
export type Plural<Part extends string> = {[C in Intl.LDMLPluralRule]?: Template<Part>} & {
  other: Template<Part>;
};

/** Every word of the interface: plain data that survives JSON. */
export type Messages = Written<typeof english>;

type Written<T> = T extends string
  ? Template<PartsOf<T>>
  : T extends {other: string}
    ? Plural<PartsOf<T[keyof T]>>
    : {[K in keyof T]: Written<T[K]>};

type PartsOf<T> = T extends `${string}{${infer Part}}${infer Rest}` ? Part | PartsOf<Rest> : never;
