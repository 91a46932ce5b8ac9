/**
 * The end of every way out of the robot's browser: a proxy at which nobody
 * answers. All that is not the package's own server is sent there; what goes to
 * that server is not touched, so that nothing a frame sends as it goes is lost
 * on the way.
 */
import { type AddressInfo, createServer } from 'node:net';

export interface NoWayOut {
  /** What a browser context is given as its `proxy`, so that only `host` (name and port) is reached. */
  proxyFor(host: string): { readonly server: string; readonly bypass: string };
  close(): Promise<void>;
}

/** Opens the dead end on a free port of 127.0.0.1. */
export async function noWayOut(): Promise<NoWayOut> {
  const server = createServer((socket) => socket.on('error', () => undefined).destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    // Of two rules that fit, the later one holds: Playwright would else set "loopback through the proxy"
    // behind ours in a browser that remembers, and the package's own server could not be reached.
    proxyFor: (host) => ({ server: `http://127.0.0.1:${port}`, bypass: `<-loopback>,${host}` }),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
