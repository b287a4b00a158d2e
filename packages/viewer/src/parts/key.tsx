import { keysOf } from '../actions/bindings.ts';
import { shownKey } from '../actions/keys.ts';
import { ACTIONS, type Action } from '../actions/registry.ts';
import kit from '../theme/kit.module.css';
import { useView } from './context.ts';

/** The key that runs a command, as printed on the keyboard; none when letters are off or nothing is bound. */
export function useKey(id: Action['id']): string | null {
  return useView(({ bindings, letters }) => {
    const action = ACTIONS.find((each) => each.id === id);
    const key = action && keysOf(action, bindings)[0];
    return key && (letters || key.length > 1) ? shownKey(key) : null;
  });
}

/** A hint beside a button. */
export function Key({ action }: { action: Action['id'] }) {
  const key = useKey(action);
  return key ? <kbd className={kit.key}>{key}</kbd> : null;
}
