/** Browsers keep about sixteen WebGL contexts and drop the oldest without warning; the page may use others. */
const MOST = 8;
const CHANNEL = 'dateline-live-maps';

type Told = {live?: string; gone?: string};

/**
 * Counts a live map among those of the same site in other frames. Calls `onCrowded` when so many newer ones exist that
 * this one must go. Returns a function that removes it from the count. Frames with an opaque origin cannot see each
 * other.
 */
export function joinLiveMaps(onCrowded: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const me = `${performance.timeOrigin}/${Math.random()}`;
  const younger = new Set<string>();
  const tell = (told: Told) => channel.postMessage(told);
  const leave = () => {
    window.removeEventListener('pagehide', leave);
    tell({gone: me});
    channel.close();
  };
  channel.onmessage = ({data: {live, gone}}: MessageEvent<Told>) => {
    if (live) younger.add(live);
    if (gone) younger.delete(gone);
    if (younger.size >= MOST) onCrowded();
  };
  window.addEventListener('pagehide', leave);
  tell({live: me});
  return leave;
}
