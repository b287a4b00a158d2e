import { spawn } from 'node:child_process';

/** Opens `url` in the person's browser, if this looks like a desktop. Whether it opened is not known, and no matter. */
export function openBrowser(url: string): void {
  const command = commandFor(process.platform);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program!, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform): string[] | undefined {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}
