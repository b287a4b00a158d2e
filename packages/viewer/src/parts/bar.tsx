import { Menu } from '@base-ui/react/menu';
import clsx from 'clsx';
import { Menu as MenuIcon } from 'lucide-react';
import { LOCALES, setLocale } from '../locales/locale.ts';
import { comparisonOf } from '../state/derived.ts';
import { copyLink, EXPORT_FORMATS, exportReport } from '../state/export.ts';
import { openFiles } from '../state/open.ts';
import kit from '../theme/kit.module.css';
import { setTheme, type Theme, useTheme } from '../theme/theme.ts';
import css from './bar.module.css';
import { Choice } from './choice.tsx';
import { useView, useViewer, useWords } from './context.ts';
import { Dropdown } from './dropdown.tsx';
import { FileButton } from './file-button.tsx';
import menu from './menu.module.css';

/** The bar at the top: where one is, what can be opened, how it looks, and the one filled button of the page. */
export function Bar() {
  const viewer = useViewer();
  const words = useWords();
  const { bar } = words;
  const screen = useView((state) => state.screen);
  return (
    <header className={clsx(css.bar, kit.wrap)}>
      <button type="button" className={css.name} onClick={() => viewer.store.setState({ screen: 'input' })}>
        <svg viewBox="0 0 20 20" aria-hidden="true" className={css.logo}>
          <path d="M2 4.5h6M2 10h6M2 15.5h6M12 4.5h6M12 13h6M12 17h4" />
          <path className={css.drift} d="M8 10c2.4 0 1.6 3 4 3" />
        </svg>
        storydrift
      </button>
      <nav aria-label={bar.sections} className={css.sections}>
        <Section
          current={screen !== 'notes' && screen !== 'batch'}
          onClick={() => viewer.store.setState({ screen: 'compare' })}
        >
          {bar.compare}
        </Section>
        <Section current={screen === 'batch'} onClick={() => viewer.store.setState({ screen: 'batch' })}>
          {bar.batch}
        </Section>
        <Section current={screen === 'notes'} onClick={() => viewer.store.setState({ screen: 'notes' })}>
          {bar.notes}
        </Section>
      </nav>
      <div className={css.end}>
        <FileButton className={clsx(kit.button, css.optional)} onFiles={(files) => openFiles(viewer, files)}>
          {bar.open}
        </FileButton>
        <button
          type="button"
          className={clsx(kit.button, kit.square, css.narrow)}
          aria-label={words.actions.palette}
          onClick={() => viewer.store.setState({ dialog: 'palette' })}
        >
          <MenuIcon className={kit.icon} aria-hidden="true" />
        </button>
        <ExportMenu />
        <ThemeMenu />
        <button
          type="button"
          className={clsx(kit.button, kit.square)}
          aria-label={bar.help}
          title={bar.help}
          onClick={() => viewer.store.setState({ dialog: 'help' })}
        >
          ?
        </button>
        {screen === 'input' ? null : (
          <button
            type="button"
            className={clsx(kit.button, kit.filled, css.own)}
            onClick={() => viewer.store.setState({ screen: 'input' })}
          >
            {bar.own}
          </button>
        )}
      </div>
    </header>
  );
}

function Section({ current, onClick, children }: { current: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className={css.section} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}

function ExportMenu() {
  const viewer = useViewer();
  const words = useWords();
  const shown = useView((state) => state.screen === 'compare' && state.work === null && comparisonOf(state) !== null);
  if (!shown) return null;
  return (
    <Dropdown className={clsx(kit.button, css.optional)} trigger={words.bar.export}>
      {EXPORT_FORMATS.map((format) => (
        <Menu.Item key={format} className={menu.item} onClick={() => void exportReport(viewer, format)}>
          {words.actions[`export-${format}`]}
        </Menu.Item>
      ))}
      <Menu.Item className={menu.item} onClick={() => copyLink(viewer.store)}>
        {words.actions.link}
      </Menu.Item>
    </Dropdown>
  );
}

/** How the page looks, and in which language it speaks. */
function ThemeMenu() {
  const words = useWords();
  const theme = useTheme();
  return (
    <Dropdown className={clsx(kit.button, css.optional)} trigger={words.bar.theme}>
      <Menu.RadioGroup value={theme} onValueChange={(value: Theme) => setTheme(value)}>
        {(['auto', 'light', 'dark'] as const).map((each) => (
          <Choice key={each} value={each}>
            {words.themes[each]}
          </Choice>
        ))}
      </Menu.RadioGroup>
      <Menu.Group>
        <Menu.GroupLabel className={menu.group}>{words.interfaceLanguage}</Menu.GroupLabel>
        <Menu.RadioGroup value={words.code} onValueChange={(code: string) => void setLocale(code)}>
          {LOCALES.map(({ code, name }) => (
            <Choice key={code} value={code}>
              <span lang={code}>{name}</span>
            </Choice>
          ))}
        </Menu.RadioGroup>
      </Menu.Group>
    </Dropdown>
  );
}
