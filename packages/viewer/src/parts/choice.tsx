import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import kit from '../theme/kit.module.css';
import menu from './menu.module.css';

/** One of several things in a menu, with a tick when it is chosen. */
export function Choice({ value, count, children }: { value: string; count?: string; children: React.ReactNode }) {
  return (
    <Menu.RadioItem value={value} className={menu.item} closeOnClick>
      <span className={menu.tick}>
        <Menu.RadioItemIndicator>
          <Check className={kit.icon} aria-hidden="true" />
        </Menu.RadioItemIndicator>
      </span>
      {children}
      {count === undefined ? null : <span className={menu.count}>{count}</span>}
    </Menu.RadioItem>
  );
}
