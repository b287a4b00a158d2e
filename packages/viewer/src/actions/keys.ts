import type { Viewer } from '../state/store.ts';
import { keysOf } from './bindings.ts';
import { ACTIONS, type Action } from './registry.ts';

// The keyboard: one listener for the page, which looks the key up in the registry. Single letters are silent while text
// is being typed or a menu or dialog is open, and can be switched off.

/** Lets the keys run actions; returns how to stop. */
export function listen(viewer: Viewer): () => void {
  const onKey = (event: KeyboardEvent) => {
    const action = actionFor(event, viewer);
    if (!action) return;
    event.preventDefault();
    action.run(viewer);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function actionFor(event: KeyboardEvent, viewer: Viewer): Action | undefined {
  if (event.defaultPrevented || event.isComposing || event.altKey) return undefined;
  const state = viewer.store.getState();
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const name = nameOf(event);
  const single = name.length === 1;
  if (single && !state.letters) return undefined;
  if (isTyping(target)) {
    // F3 and Control with a letter mean the same everywhere, but undoing what was typed belongs to the field.
    if (single || !/^(?:Shift\+)?F\d+$|^Control\+(?!z$)/.test(name)) return undefined;
  }
  if (state.dialog || target.closest('[role="menu"], [role="dialog"], [role="listbox"]')) return undefined;
  // Enter, arrows and the like belong to the control that has the focus, unless that is a row.
  const own = target.closest('button, a, summary, [role="slider"], [role="menuitem"]');
  if (own && !single && !name.includes('+') && !/^(?:F3|Escape)$/.test(name)) return undefined;
  if (/^(?:Arrow|Home|End)/.test(name) && !target.closest('[role="grid"]')) return undefined;
  return ACTIONS.find((action) => keysOf(action, state.bindings).includes(name) && (action.when?.(state) ?? true));
}

/** A key press by the name that the registry uses. */
export function nameOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `Control+${key}`;
  // With Shift a printed character already says so: “?” is “?”.
  return event.shiftKey && key.length > 1 ? `Shift+${key}` : key;
}

function isTyping(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])')
  );
}

const SHOWN: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** A key as it is printed on keyboards. */
export function shownKey(key: string): string {
  return key
    .split('+')
    .map((part) => SHOWN[part] ?? (part === 'Control' ? 'Ctrl' : part))
    .join(' ');
}
