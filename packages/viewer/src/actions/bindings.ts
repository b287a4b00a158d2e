import type { Locale } from '../locales/en.ts';
import { ACTIONS, type Action } from './registry.ts';

// Which keys run which command: those of the registry, unless the reader chose others. Kept on this machine where the
// browser allows it.

export type ActionId = keyof Locale['actions'];
/** Chosen keys by command; an empty list: none. */
export type Bindings = Readonly<Partial<Record<ActionId, readonly string[]>>>;

/** Keys of a command. The first one is shown to people. */
export function keysOf(action: Action, bindings: Bindings): readonly string[] {
  return bindings[action.id] ?? action.keys;
}

/** Keys that no command may take: they move the focus, leave what is open, or belong to the browser. */
const RESERVED = /^(?: |Tab|Shift\+Tab|Escape|Enter|Control\+[acvxwtnrlp])$/;

export function isReserved(key: string): boolean {
  return RESERVED.test(key);
}

/** Commands of the list of a batch and those of a comparison may share a key: they are never both at hand. */
function meets(x: ActionId, y: ActionId): boolean {
  const inBatch = (id: ActionId) => ACTIONS.find((action) => action.id === id)?.group === 'batch';
  return inBatch(x) === inBatch(y);
}

/** The other command that has a key which `id` is to get. */
export function holderOf(id: ActionId, key: string, bindings: Bindings): Action | undefined {
  return ACTIONS.find((action) => action.id !== id && meets(action.id, id) && keysOf(action, bindings).includes(key));
}

/** Gives a key to a command; whoever had it loses it. */
export function bind(bindings: Bindings, id: ActionId, key: string): Bindings {
  const holder = holderOf(id, key, bindings);
  const freed = holder ? { [holder.id]: keysOf(holder, bindings).filter((each) => each !== key) } : {};
  return { ...bindings, ...freed, [id]: [key] };
}

const STORED = 'storydrift-keys';

interface Stored {
  letters: boolean;
  bindings: Bindings;
}

/** What was chosen before; what makes no sense in it is left out. */
export function restoreKeys(): Stored {
  try {
    const { letters, bindings } = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Stored>;
    const known = ACTIONS.flatMap(({ id }) => {
      const keys = bindings?.[id];
      return Array.isArray(keys) && keys.every((key) => typeof key === 'string' && !isReserved(key))
        ? [[id, keys] as const]
        : [];
    });
    return { letters: letters !== false, bindings: Object.fromEntries(known) };
  } catch {
    return { letters: true, bindings: {} };
  }
}

export function storeKeys(stored: Stored): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(stored));
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}
