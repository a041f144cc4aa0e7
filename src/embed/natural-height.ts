/**
 * How high an embed would be at its present width if its frame did not make it higher, in CSS pixels. The map takes what
 * room there is; its least height is the one that its width asks for.
 */
export function naturalHeight(figure: HTMLElement): number {
  const stage = figure.querySelector('.story-stage');
  if (!stage) return 0;
  const rest = figure.getBoundingClientRect().height - stage.getBoundingClientRect().height;
  return Math.ceil(rest + Number.parseFloat(getComputedStyle(stage).minHeight));
}
