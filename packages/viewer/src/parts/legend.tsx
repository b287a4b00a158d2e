import { Menu } from '@base-ui/react/menu';
import clsx from 'clsx';
import { ChevronDown, Highlighter } from 'lucide-react';
import type { Comparison } from '../model/comparison.ts';
import type { Kind, Level } from '../model/rows.ts';
import { viewsOf } from '../state/derived.ts';
import { setFilter } from '../state/steps.ts';
import type { MarkLevel } from '../state/store.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import { Choice } from './choice.tsx';
import { useView, useViewer, useWords } from './context.ts';
import { Dropdown } from './dropdown.tsx';
import { FindBox } from './find-box.tsx';
import css from './legend.module.css';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const KINDS: readonly Kind[] = ['missing', 'added', 'moved', 'note'];

/** The legend is the filter: each chip says what a mark means, how often it occurs, and shows only that when pressed. */
export function Legend({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const words = useWords();
  const filter = useView((state) => state.filter);
  const { levels, kinds, unsure } = comparison.legend;
  const toggle = <T,>(list: readonly T[], value: T) =>
    list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return (
    <div className={css.tools}>
      <div role="group" aria-label={words.tools.severity} className={clsx(css.keys, css.severity)}>
        {LEVELS.map((level) => (
          <Key
            key={level}
            pressed={filter.levels.includes(level)}
            count={levels[level]}
            word={words.levels[level]}
            onPress={() => setFilter(store, { ...filter, levels: toggle(filter.levels, level) })}
          >
            <LevelChip level={level} small />
          </Key>
        ))}
      </div>
      <div role="group" aria-label={words.tools.kind} className={css.keys}>
        {KINDS.map((kind) => (
          <Key
            key={kind}
            pressed={filter.kinds.includes(kind)}
            count={kinds[kind]}
            word={words.kinds[kind]}
            onPress={() => setFilter(store, { ...filter, kinds: toggle(filter.kinds, kind) })}
          >
            <KindChip kind={kind} small />
          </Key>
        ))}
        {unsure ? (
          <Key
            pressed={filter.unsure}
            count={unsure}
            word={words.tools.unsure}
            onPress={() => setFilter(store, { ...filter, unsure: !filter.unsure })}
          >
            <span className={clsx(kit.chip, kit.small, kit.unsure)} aria-hidden="true">
              ?
            </span>
          </Key>
        ) : null}
      </div>
      <div className={css.end}>
        <CategoryMenu comparison={comparison} />
        <MarksMenu />
        <ViewSwitch />
        <FindBox />
      </div>
    </div>
  );
}

interface KeyProps {
  pressed: boolean;
  count: number;
  word: string;
  onPress: () => void;
  children: React.ReactNode;
}

function Key({ pressed, count, word, onPress, children }: KeyProps) {
  const words = useWords();
  return (
    <button type="button" className={clsx(css.key, count === 0 && css.none)} aria-pressed={pressed} onClick={onPress}>
      {children}
      <span className={css.word}>{word}</span> <span className={css.count}>{words.number(count)}</span>
    </button>
  );
}

function CategoryMenu({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const words = useWords();
  const filter = useView((state) => state.filter);
  const { categories } = comparison.legend;
  if (!categories.length) return null;
  return (
    <Dropdown
      className={kit.button}
      trigger={
        <>
          {filter.category ? words.capital(words.categories[filter.category]) : words.tools.anyCategory}
          <ChevronDown className={kit.icon} aria-hidden="true" />
        </>
      }
    >
      <Menu.RadioGroup
        value={filter.category ?? ''}
        onValueChange={(value) => setFilter(store, { ...filter, category: value || null })}
      >
        <Choice value="">{words.tools.anyCategory}</Choice>
        {categories.map(({ category, count }) => (
          <Choice key={category} value={category} count={words.number(count)}>
            {words.capital(words.categories[category])}
          </Choice>
        ))}
      </Menu.RadioGroup>
    </Dropdown>
  );
}

function MarksMenu() {
  const { store } = useViewer();
  const words = useWords();
  const marks = useView((state) => state.marks);
  return (
    <Dropdown
      className={clsx(kit.button, kit.square, css.optional)}
      label={words.tools.marks}
      trigger={<Highlighter className={kit.icon} aria-hidden="true" />}
    >
      <Menu.RadioGroup value={marks} onValueChange={(value: MarkLevel) => store.setState({ marks: value })}>
        {(['evidence', 'phrases', 'words'] as const).map((level) => (
          <Choice key={level} value={level}>
            {words.tools.markLevels[level]}
          </Choice>
        ))}
      </Menu.RadioGroup>
    </Dropdown>
  );
}

function ViewSwitch() {
  const { store } = useViewer();
  const { tools } = useWords();
  const view = useView((state) => state.view);
  const views = useView(viewsOf);
  return (
    <div role="group" aria-label={tools.view} className={css.switch}>
      {views.map((each) => (
        <button key={each} type="button" aria-pressed={view === each} onClick={() => store.setState({ view: each })}>
          {tools[each]}
        </button>
      ))}
    </div>
  );
}
