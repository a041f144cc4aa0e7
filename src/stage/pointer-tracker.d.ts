// The package's own types are not named in its exports.
declare module 'pointer-tracker' {
  export type Pointer = {id: number; clientX: number; clientY: number};
  type InputEvent = PointerEvent | MouseEvent | TouchEvent;
  export default class PointerTracker {
    constructor(
      element: HTMLElement,
      on: {
        start?(pointer: Pointer, event: InputEvent): boolean;
        move?(previous: Pointer[], changed: Pointer[], event: InputEvent): void;
        end?(pointer: Pointer, event: InputEvent, cancelled: boolean): void;
      },
    );
    readonly startPointers: Pointer[];
    readonly currentPointers: Pointer[];
  }
}
