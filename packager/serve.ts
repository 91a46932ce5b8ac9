/** The app on loopback: for a browser on the same machine, where Electron is not to be had. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, type AppOptions, openApp } from './app.ts';
import { fromNode } from './handle/from-node.ts';
import { systemShell } from './system-open.ts';

export interface Served {
  /** The whole address to open: the token stands in the fragment, which no request carries. */
  readonly url: string;
  readonly app: App;
  close(): Promise<void>;
}

export interface ServeOptions extends Partial<Omit<AppOptions, 'origins'>> {
  /** 0, or left out: any free port. */
  readonly port?: number;
  /** Milliseconds that a request may take to arrive: a slow sender must not hold a connection for ever. */
  readonly requestTimeout?: number;
}

const PATIENCE = { head: 10_000, request: 120_000 };

/** Starts listening on 127.0.0.1. Rejects when the port is taken. */
export async function serve({ port = 0, requestTimeout, ...options }: ServeOptions = {}): Promise<Served> {
  const patience = requestTimeout ?? PATIENCE.request;
  const server = createServer({
    requestTimeout: patience,
    headersTimeout: Math.min(PATIENCE.head, patience),
    connectionsCheckingInterval: Math.min(5_000, patience),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = openApp({ shell: systemShell, ...options, origins: [`http://${address}`] });
  server.on('request', fromNode(app.handler));
  return {
    url: `http://${address}/#token=${app.token}`,
    app,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await app.close();
      // Event streams never end by themselves.
      server.closeAllConnections();
      await closed;
    },
  };
}
