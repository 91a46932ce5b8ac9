/**
 * A window for what is played: a package may be anybody's, so it gets a session
 * of its own in memory, its own origin, no permission, no download, no window,
 * and no network beyond the server that plays it. Each attempt is reported.
 */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { mayLoad, mayNavigate } from './guard.ts';

/** Settings of every window we open. */
export const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  webSecurity: true,
  navigateOnDragDrop: false,
} as const;

/**
 * @param url address the preview server gave.
 * @param onAttempt told of every address outside that was asked for.
 */
export function openPreview(url: string, onAttempt: (address: string) => void): BrowserWindow {
  const { protocol, host } = new URL(url);
  const own = `${protocol}//${host}`;
  // A partition without "persist:" lives in memory and is gone with the window.
  const mine = session.fromPartition(`preview-${randomUUID()}`, { cache: false });
  mine.setPermissionRequestHandler((_, _permission, answer) => answer(false));
  mine.setPermissionCheckHandler(() => false);
  mine.setDevicePermissionHandler(() => false);
  mine.on('will-download', (event, item) => {
    event.preventDefault();
    onAttempt(item.getURL());
  });
  mine.webRequest.onBeforeRequest((request, answer) => {
    const allowed = mayLoad(request.url, own);
    if (!allowed) onAttempt(request.url);
    answer({ cancel: !allowed });
  });
  // What does not pass webRequest (prefetched names, sockets) ends at a closed port.
  const closed = mine.setProxy({ proxyRules: '127.0.0.1:9', proxyBypassRules: `<-loopback>;${host}` });

  const window = new BrowserWindow({
    width: 1200,
    height: 860,
    webPreferences: { ...SAFE, session: mine, spellcheck: false },
  });
  const { webContents } = window;
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  const stay = (details: Electron.Event<{ url: string }>): void => {
    if (mayNavigate(details.url, own) || details.url === 'about:blank') return;
    details.preventDefault();
    onAttempt(details.url);
  };
  webContents.on('will-frame-navigate', stay);
  webContents.on('will-redirect', stay);
  webContents.setWindowOpenHandler(({ url: to }) => {
    onAttempt(to);
    return { action: 'deny' };
  });
  webContents.on('will-prevent-unload', (event) => event.preventDefault());
  void closed.then(() => window.loadURL(url));
  return window;
}
