import { Menu } from '@base-ui/react/menu';
import menu from './menu.module.css';

interface DropdownProps {
  className?: string | undefined;
  /** What the button does, where its own text does not say it. */
  label?: string;
  trigger: React.ReactNode;
  children: React.ReactNode;
}

/** A button that opens a menu below itself. */
export function Dropdown({ className, label, trigger, children }: DropdownProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={className} {...(label ? { 'aria-label': label, title: label } : {})}>
        {trigger}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={menu.positioner}>
          <Menu.Popup className={menu.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
