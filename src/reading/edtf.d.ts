declare module 'edtf' {
  /** The parser's result: months count from 0; an interval's value is Infinity if open, null if unknown. */
  export type Parsed =
    | {
        type: 'Date';
        level: number;
        values: number[];
        unspecified?: number;
        approximate?: boolean | number;
        uncertain?: boolean | number;
      }
    | {type: 'Interval'; level: number; values: [Bound, Bound]}
    | {type: 'Season' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set'; level: number};

  type Bound = Parsed | number | null;

  /** Throws if the text is not EDTF. */
  export function parse(text: string): Parsed;
}
