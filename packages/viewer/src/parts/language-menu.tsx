import { Menu } from '@base-ui/react/menu';
import { useEffect, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import type { Side } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { Choice } from './choice.tsx';
import { useViewer, useWords } from './context.ts';
import { Dropdown } from './dropdown.tsx';
import css from './head.module.css';

/** The language of a side. Where it was told wrongly, or could not be told, the reader chooses it. */
export function LanguageMenu({ comparison, side }: { comparison: Comparison; side: Side }) {
  const words = useWords();
  const { language } = comparison.report[side];
  return (
    <Dropdown
      className={`${kit.link} ${css.language}`}
      label={words.notices.language(words.sides[side], words.language(language))}
      trigger={words.language(language)}
    >
      <Languages side={side} language={language} />
    </Dropdown>
  );
}

/** Drawn, and so asked for, when the menu opens. */
function Languages({ side, language }: { side: Side; language: string }) {
  const viewer = useViewer();
  const words = useWords();
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => {
    viewer.engine.run((api) => api.languages()).then(setCodes, () => {});
  }, [viewer]);
  const named = codes.map((code) => ({ code, name: words.language(code) }));
  return (
    <Menu.RadioGroup value={language} onValueChange={(code: string) => void viewer.setLanguage(side, code)}>
      {named
        .sort((x, y) => x.name.localeCompare(y.name, words.code))
        .map(({ code, name }) => (
          <Choice key={code} value={code}>
            {name}
          </Choice>
        ))}
    </Menu.RadioGroup>
  );
}
