import {Fragment, type ReactNode} from 'react';
import type {Template} from '../messages/message-types.ts';

/** A text of the messages with elements as its parts. */
export function Filled<Part extends string>({
  text,
  parts,
}: {
  text: Template<Part>;
  parts: Record<Part, ReactNode>;
}): ReactNode {
  // Every second piece of the split is a captured name of a part.
  return text.split(/\{(\w+)\}/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their order
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece as Part]}</Fragment>
  ));
}
