/** Browsers keep about sixteen WebGL contexts and take the oldest without asking; the page may have others. */
const MOST = 8;
const CHANNEL = 'dateline-live-maps';

type Told = {live?: string; gone?: string};

/**
 * Counts a live map among those of the same site in other frames. Calls `onCrowded` when so many have come after it that it
 * is to go. Returns how it leaves. Frames of an opaque origin do not know of each other.
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
