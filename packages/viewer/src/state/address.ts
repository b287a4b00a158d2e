import { batchHash, hashToBatch } from '../batch/place.ts';
import { ask, backToList, openPair, openPairOf } from '../batch/steps.ts';
import { goToPlace, hashToPlace, placeOf, placeToHash } from './permalink.ts';
import type { State, Viewer } from './store.ts';

// The address of the page: where the reader is in a comparison, in the list of a batch, or in a pair of it. Kept in step
// with the state, and the state with links that are followed.

/** Where the reader is, as a link; null when there is nothing to link to. */
function addressOf(state: State): string | null {
  const pair = openPairOf(state);
  const query = state.batch?.query;
  if (query && state.screen === 'batch') return batchHash({ pair: null, query });
  if (!state.comparisons.length) return null;
  const place = placeToHash(placeOf(state));
  if (!query || !pair) return place;
  return [batchHash({ pair: pair.row, query }), ...(place.length > 1 ? [place.slice(1)] : [])].join('&');
}

/** Keeps the address in step with the state, and the state in step with links that are followed. */
export function keepAddress(viewer: Viewer): void {
  const { store } = viewer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const address = addressOf(store.getState());
    if (address === null || address === location.hash) return;
    // Between a list and its pairs, Back leads back.
    const opened = hashToBatch(location.hash);
    const opens = hashToBatch(address);
    const step = opened && opens && (opened.pair === null) !== (opens.pair === null);
    history[step ? 'pushState' : 'replaceState'](null, '', address);
  };
  store.subscribe((state, before) => {
    if (addressOf(state) === addressOf(before)) return;
    clearTimeout(timer);
    // Back must lead from a pair to its list also for who is quick.
    if (state.batch && state.screen !== before.screen) return write();
    // Browsers limit how often the address may change: walking through rows waits for a rest.
    timer = setTimeout(write, 250);
  });
  window.addEventListener('hashchange', () => void goToAddress(viewer, location.hash));
}

/** Goes where a link says: the list, a pair of it, or a place in what is on the screen. */
export async function goToAddress(viewer: Viewer, hash: string): Promise<void> {
  const { store } = viewer;
  const place = store.getState().batch ? hashToBatch(hash) : null;
  if (!place) return goToPlace(store, hashToPlace(hash));
  ask(store, place.query);
  if (place.pair === null) return backToList(store);
  if (openPairOf(store.getState())?.row !== place.pair) await openPair(viewer, place.pair);
  if (openPairOf(store.getState())?.row === place.pair) goToPlace(store, hashToPlace(hash));
}
