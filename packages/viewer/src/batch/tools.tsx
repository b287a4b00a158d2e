import { Menu } from '@base-ui/react/menu';
import { type Batch, type Category, SEVERITIES } from '@storydrift/core/lean';
import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import { FIND_PAIR } from '../actions/registry.ts';
import { Choice } from '../parts/choice.tsx';
import { useView, useViewer, useWords } from '../parts/context.ts';
import menu from '../parts/menu.module.css';
import kit from '../theme/kit.module.css';
import { FRESH_LIST, SHOWN, type Shown } from './list.ts';
import { ask } from './steps.ts';
import css from './tools.module.css';

/** What the list is narrowed by. Every count says how many pairs of the whole batch there are. */
export function Tools({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const query = useView((state) => state.batch?.query ?? FRESH_LIST);
  const { verdicts, errors, pairs, noted } = batch.counts;
  const counts: Record<Shown, number> = { all: pairs, ...verdicts, error: errors };
  return (
    <div className={css.tools}>
      <div role="group" aria-label={words.batch.verdict} className={css.keys}>
        {SHOWN.filter((shown) => shown === 'all' || counts[shown] > 0).map((shown) => (
          <button
            key={shown}
            type="button"
            className={css.key}
            aria-pressed={query.show === shown}
            onClick={() => ask(store, { show: query.show === shown ? 'all' : shown })}
          >
            {words.batch.shown[shown]} <span className={css.count}>{words.number(counts[shown])}</span>
          </button>
        ))}
        {noted ? (
          <button
            type="button"
            className={css.key}
            aria-pressed={query.noted}
            onClick={() => ask(store, { noted: !query.noted })}
          >
            {words.batch.noted} <span className={css.count}>{words.number(noted)}</span>
          </button>
        ) : null}
      </div>
      <div className={css.end}>
        <SeverityMenu batch={batch} />
        <CategoryMenu batch={batch} />
        <input
          id={FIND_PAIR}
          type="search"
          className={css.find}
          placeholder={`${words.batch.find}  /`}
          aria-label={words.batch.find}
          value={query.text}
          onChange={(event) => ask(store, { text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') ask(store, { text: '' });
          }}
        />
      </div>
    </div>
  );
}

function SeverityMenu({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const severity = useView((state) => state.batch?.query.severity ?? 'none');
  const { severities } = batch.counts;
  const atLeast = (from: (typeof SEVERITIES)[number]) =>
    SEVERITIES.slice(SEVERITIES.indexOf(from)).reduce((sum, each) => sum + severities[each], 0);
  return (
    <FilterMenu label={words.batch.least[severity]}>
      <Menu.RadioGroup value={severity} onValueChange={(value) => ask(store, { severity: value })}>
        {SEVERITIES.map((each) => (
          <Choice key={each} value={each} count={words.number(atLeast(each))}>
            {words.batch.least[each]}
          </Choice>
        ))}
      </Menu.RadioGroup>
    </FilterMenu>
  );
}

function CategoryMenu({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const category = useView((state) => state.batch?.query.category ?? null);
  const found = Object.entries(batch.counts.findings) as [Category, { pairs: number }][];
  if (!found.length) return null;
  return (
    <FilterMenu label={category ? words.capital(words.categories[category]) : words.batch.anyCause}>
      <Menu.RadioGroup value={category ?? ''} onValueChange={(value) => ask(store, { category: value || null })}>
        <Choice value="">{words.batch.anyCause}</Choice>
        {found
          .sort(([, x], [, y]) => y.pairs - x.pairs)
          .map(([each, { pairs }]) => (
            <Choice key={each} value={each} count={words.number(pairs)}>
              {words.capital(words.categories[each])}
            </Choice>
          ))}
      </Menu.RadioGroup>
    </FilterMenu>
  );
}

function FilterMenu({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={clsx(kit.button, kit.outlined)}>
        {label}
        <ChevronDown className={kit.icon} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menu.positioner}>
          <Menu.Popup className={menu.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
