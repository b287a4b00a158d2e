import { statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { EXIT, wrongUsage } from '../exit.ts';
import { write } from '../io/output.ts';
import { checkBatch, readStoredReport } from '../io/report.ts';
import { openBrowser } from '../view/browser.ts';
import { viewerFolder } from '../view/folder.ts';
import { LOOPBACK, type Served, viewerServer } from '../view/server.ts';

// `storydrift view [REPORT|FOLDER]`: the viewer on this machine, until Ctrl-C.

export interface ViewFlags {
  port?: number;
  open: boolean;
}

/** Reviews are kept by the browser under the address, so the address stays the same from day to day. */
const USUAL_PORT = 4747;

export async function runView(source: string | undefined, flags: ViewFlags): Promise<number> {
  const served = source === undefined ? {} : await readServed(source);
  const server = viewerServer(viewerFolder(), served);
  const port = await listen(server, flags.port);
  const address = `http://${LOOPBACK}:${port}/${'report' in served ? '?report' : 'batch' in served ? '?batch' : ''}`;
  await write(`${address}\nThe viewer runs at this address until you press Ctrl-C. Nothing leaves your machine.\n`);
  if (flags.open && process.stdout.isTTY && !process.env['CI']) openBrowser(address);
  await new Promise((resolve) => server.once('close', resolve));
  return EXIT.done;
}

/** A report, or the folder of a batch. */
async function readServed(source: string): Promise<Served> {
  if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) return { report: await readStoredReport(source) };
  await checkBatch(source);
  return { batch: resolve(source) };
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
