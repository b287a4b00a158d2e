import { Dialog } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { X } from 'lucide-react';
import { shownKey } from '../actions/keys.ts';
import { ACTIONS, type ActionGroup } from '../actions/registry.ts';
import type { Kind, Level } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import { useView, useViewer, useWords } from './context.ts';
import css from './help.module.css';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const KINDS: readonly Kind[] = ['missing', 'added', 'moved', 'note'];
const GROUPS: readonly ActionGroup[] = ['walk', 'filter', 'review', 'view', 'texts', 'batch'];

/** What the marks mean, and every command that has a key. */
export default function Help() {
  const { store } = useViewer();
  const words = useWords();
  const letters = useView((state) => state.letters);
  return (
    <Dialog.Root open onOpenChange={(open) => open || store.setState({ dialog: null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.backdrop} />
        <Dialog.Popup className={css.popup}>
          <header className={css.top}>
            <Dialog.Title className={css.title}>{words.help.title}</Dialog.Title>
            <Dialog.Close className={clsx(kit.button, kit.square)} aria-label={words.help.close}>
              <X className={kit.icon} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <Dialog.Description className={css.lede}>{words.help.lede}</Dialog.Description>
          <div className={css.legends}>
            <section>
              <h3>{words.help.levels}</h3>
              <ul>
                {LEVELS.map((level) => (
                  <li key={level}>
                    <LevelChip level={level} small />
                    <b>{words.levels[level]}</b> {words.help.levelMeaning[level]}
                  </li>
                ))}
              </ul>
              <p>{words.help.hatched}</p>
            </section>
            <section>
              <h3>{words.help.kinds}</h3>
              <ul>
                {KINDS.map((kind) => (
                  <li key={kind}>
                    <KindChip kind={kind} small />
                    <b>{words.kinds[kind]}</b> {words.help.kindMeaning[kind]}
                  </li>
                ))}
              </ul>
            </section>
          </div>
          <p className={css.lede}>{words.help.limits}</p>
          <h3>{words.help.keyboard}</h3>
          <label className={css.letters}>
            <input
              type="checkbox"
              checked={letters}
              onChange={(event) => store.setState({ letters: event.target.checked })}
            />
            {words.help.letters}
          </label>
          <div className={css.keys}>
            {GROUPS.map((group) => (
              <dl key={group}>
                <dt className={css.group}>{words.actionGroups[group]}</dt>
                {ACTIONS.filter((action) => action.group === group && action.keys.length).map((action) => (
                  <dd key={action.id}>
                    <span>{words.actions[action.id]}</span>
                    <span className={css.caps}>
                      {action.keys.map((key) => (
                        <kbd key={key}>{shownKey(key)}</kbd>
                      ))}
                    </span>
                  </dd>
                ))}
              </dl>
            ))}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
