import clsx from 'clsx';
import { useState } from 'react';
import { type ActionId, bind, holderOf, isReserved, keysOf, storeKeys } from '../actions/bindings.ts';
import { nameOf, shownKey } from '../actions/keys.ts';
import { ACTIONS, type ActionGroup } from '../actions/registry.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './keys-list.module.css';

const GROUPS: readonly ActionGroup[] = ['walk', 'filter', 'review', 'view', 'texts', 'batch'];

/** Every command with its keys. A key is changed by choosing it and pressing another one. */
export function KeysList() {
  const { store } = useViewer();
  const words = useWords();
  const bindings = useView((state) => state.bindings);
  const letters = useView((state) => state.letters);
  const [asking, setAsking] = useState<ActionId | null>(null);
  const [said, setSaid] = useState('');
  const keep = (change: Partial<{ letters: boolean; bindings: typeof bindings }>) => {
    store.setState(change);
    storeKeys({ letters, bindings, ...change });
  };
  const take = (id: ActionId, event: React.KeyboardEvent) => {
    if (asking !== id || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setAsking(null);
    const key = nameOf(event);
    if (key === 'Escape') return setSaid('');
    if (isReserved(key)) return setSaid(words.keys.reserved(shownKey(key)));
    const holder = holderOf(id, key, bindings);
    keep({ bindings: bind(bindings, id, key) });
    setSaid(
      holder
        ? words.keys.taken(shownKey(key), words.actions[id], words.actions[holder.id])
        : words.keys.set(shownKey(key), words.actions[id]),
    );
  };
  return (
    <>
      <div className={css.top}>
        <label className={css.letters}>
          <input type="checkbox" checked={letters} onChange={(event) => keep({ letters: event.target.checked })} />
          {words.help.letters}
        </label>
        <button
          type="button"
          className={clsx(kit.button, kit.outlined)}
          disabled={Object.keys(bindings).length === 0}
          onClick={() => {
            keep({ bindings: {} });
            setSaid(words.keys.resetDone);
          }}
        >
          {words.keys.reset}
        </button>
      </div>
      <p className={css.how}>{words.keys.how}</p>
      <p role="status" className={css.said}>
        {asking ? words.keys.press(words.actions[asking]) : said}
      </p>
      <div className={css.keys}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h4>{words.actionGroups[group]}</h4>
            <ul>
              {ACTIONS.filter((action) => action.group === group).map((action) => {
                const keys = keysOf(action, bindings);
                return (
                  <li key={action.id}>
                    <span>{words.actions[action.id]}</span>
                    <button
                      type="button"
                      className={clsx(css.caps, asking === action.id && css.asking)}
                      aria-label={words.keys.change(words.actions[action.id], keys.map(shownKey).join(', '))}
                      onClick={() => setAsking(asking === action.id ? null : action.id)}
                      onKeyDown={(event) => take(action.id, event)}
                      onBlur={() => setAsking(null)}
                    >
                      {asking === action.id ? '…' : null}
                      {asking !== action.id && keys.length
                        ? keys.map((key) => <kbd key={key}>{shownKey(key)}</kbd>)
                        : null}
                      {asking !== action.id && !keys.length ? <span aria-hidden="true">–</span> : null}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
