import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { keysOf } from '../actions/bindings.ts';
import { shownKey } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import { rowName } from '../model/row-words.ts';
import { comparisonOf } from '../state/derived.ts';
import { takeRow } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './palette.module.css';

interface Entry {
  value: string;
  label: string;
  group: string;
  keys: string;
  run: () => void;
}

/** Every command by name; a number goes to that row. */
export default function Palette() {
  const viewer = useViewer();
  const words = useWords();
  const state = useView((each) => each);
  const [query, setQuery] = useState('');
  const close = () => viewer.store.setState({ dialog: null });
  const commands = ACTIONS.filter((action) => action.id !== 'palette' && (action.when?.(state) ?? true)).map(
    (action): Entry => ({
      value: action.id,
      label: words.actions[action.id],
      group: words.actionGroups[action.group],
      keys: shownKey(keysOf(action, state.bindings)[0] ?? ''),
      run: () => action.run(viewer),
    }),
  );
  const comparison = comparisonOf(state);
  const row = /^\s*\d+\s*$/.test(query) ? comparison?.rows[Number(query) - 1] : undefined;
  const entries: Entry[] =
    comparison && row
      ? [
          {
            value: query,
            label: rowName(comparison, row, words),
            group: '',
            keys: '',
            run: () => takeRow(viewer.store, row.index),
          },
        ]
      : commands;
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.backdrop} />
        <Dialog.Popup className={css.popup} aria-label={words.palette.title}>
          <Autocomplete.Root
            open
            inline
            items={entries}
            value={query}
            onValueChange={setQuery}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(entry: Entry) => entry.label}
            {...(row ? { filter: null } : {})}
          >
            <Autocomplete.Input
              className={css.input}
              aria-label={words.palette.title}
              placeholder={words.palette.placeholder}
            />
            <Autocomplete.Empty className={css.empty}>{words.palette.none}</Autocomplete.Empty>
            <Autocomplete.List className={css.list}>
              {(entry: Entry) => (
                <Autocomplete.Item
                  key={entry.value}
                  value={entry}
                  className={css.item}
                  onClick={() => {
                    close();
                    // After the dialog has given the focus back, so that a command may move it.
                    requestAnimationFrame(entry.run);
                  }}
                >
                  <span>{entry.label}</span>
                  <span className={css.group}>{entry.group}</span>
                  {entry.keys ? <kbd className={kit.key}>{entry.keys}</kbd> : null}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
