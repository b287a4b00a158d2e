import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Stop, wrongUsage } from '../exit.ts';
import { write } from '../io/output.ts';
import { readStoredReport } from '../io/report.ts';
import { openBrowser } from '../view/browser.ts';
import { LOOPBACK, viewerServer } from '../view/server.ts';

// `storydrift view [REPORT]`: the viewer on this machine, until Ctrl-C.

export interface ViewFlags {
  port?: number;
  open: boolean;
}

/** Reviews are kept by the browser under the address, so the address stays the same from day to day. */
const USUAL_PORT = 4747;

export async function runView(source: string | undefined, flags: ViewFlags): Promise<number> {
  const report = source === undefined ? undefined : await readStoredReport(source);
  const server = viewerServer(viewerFolder(), report);
  const port = await listen(server, flags.port);
  const address = `http://${LOOPBACK}:${port}/${report === undefined ? '' : '?report'}`;
  await write(`${address}\nThe viewer runs at this address until you press Ctrl-C. Nothing leaves your machine.\n`);
  if (flags.open && process.stdout.isTTY && !process.env['CI']) openBrowser(address);
  await new Promise((resolve) => server.once('close', resolve));
  return EXIT.done;
}

/** The viewer that came with the package; in the workspace, the one that was built there. */
function viewerFolder(): string {
  const candidates = ['../../viewer/', '../../../viewer/dist/'];
  const folders = candidates.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const folder = folders.find((path) => existsSync(join(path, 'index.html')));
  if (folder) return folder;
  throw new Stop(
    EXIT.internal,
    'the viewer is not built. In the workspace, run npm run build; else reinstall storydrift.',
  );
}

/** Listens on the port that was asked for, else on the usual one, else on any that is free. */
async function listen(server: Server, wanted: number | undefined): Promise<number> {
  for (const port of wanted === undefined ? [USUAL_PORT, 0] : [wanted]) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, LOOPBACK, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw wrongUsage(`port ${wanted} cannot be used. Choose another, or leave --port out for a free one.`);
}
