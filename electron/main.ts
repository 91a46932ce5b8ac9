/**
 * The desktop shell: one window on `app://kriti`, which is the app's own fetch
 * handler. No preload, no IPC: whatever the window may do, it does over /rpc.
 */
import { app, BrowserWindow, protocol, screen, session, shell } from 'electron';
import { z } from 'zod';
import { configFolder } from '../packager/api/config-folder.ts';
import { type JsonFile, jsonFile } from '../packager/api/json-file.ts';
import { mayOpen } from '../packager/api/shell.ts';
import { type App, openApp } from '../packager/app.ts';
import { nodeHost, portPath } from '../packager/host-node.ts';
import { jobRunner } from '../packager/jobs/jobs.ts';
import { jobEntry } from '../packager/jobs/process.ts';
import type { JOBS } from '../packager/jobs/table.ts';
import { APP_ORIGIN, mayNavigate, mayUse, openingOf, visiblePlace } from './guard.ts';
import { startInUtilityProcess } from './job.ts';
import { openPreview, SAFE } from './preview.ts';
import { electronShell, setMenu } from './shell.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

const Place = z.object({ x: z.int(), y: z.int(), width: z.int().min(320), height: z.int().min(240) });
const WindowState = z.object({ place: Place.exactOptional(), maximized: z.boolean() });
type WindowState = z.infer<typeof WindowState>;

let window: BrowserWindow | undefined;

/** Opens the app's window where it was last. */
async function openWindow(engine: App, state: JsonFile<WindowState>): Promise<void> {
  const last = await state.read();
  const place = visiblePlace(
    last.place,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const opened = new BrowserWindow({
    width: 1440,
    height: 900,
    ...place,
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences: SAFE,
  });
  window = opened;
  if (last.maximized) opened.maximize();
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () => {
    void state.change(() => ({ place: opened.getNormalBounds(), maximized: opened.isMaximized() }));
  });
  opened.on('closed', () => {
    window = undefined;
    for (const preview of BrowserWindow.getAllWindows()) preview.close();
  });

  const { webContents } = opened;
  const stay = (details: Electron.Event<{ url: string }>): void => {
    if (!mayNavigate(details.url, APP_ORIGIN)) details.preventDefault();
  };
  webContents.on('will-frame-navigate', stay);
  webContents.on('will-redirect', stay);
  webContents.setWindowOpenHandler(({ url }) => {
    const opening = openingOf(url, webContents.getURL(), engine.cx.previews.origins());
    if (opening === 'preview') {
      openPreview(url, (address) => engine.cx.events.send({ type: 'preview-network', url: address }));
    }
    if (opening === 'system' && mayOpen(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  await opened.loadURL(`${APP_ORIGIN}/#token=${engine.token}`);
}

async function start(): Promise<void> {
  await app.whenReady();
  const home = app.getPath('home');
  const folder = configFolder({ env: process.env, platform: process.platform, home });
  const engine = openApp({
    origins: [APP_ORIGIN],
    shell: electronShell(() => window),
    runJob: jobRunner<typeof JOBS>(jobEntry, startInUtilityProcess),
    onFault: console.error,
  });
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(mayUse(permission, details.requestingUrl, 'mediaTypes' in details ? details.mediaTypes : [])),
  );
  own.setPermissionCheckHandler((_, permission, asker, details) =>
    mayUse(permission, asker, details?.mediaType ? [details.mediaType] : []),
  );
  own.setDevicePermissionHandler(() => false);
  protocol.handle('app', engine.handler);
  const { lang } = await engine.cx.settings.read();
  setMenu(lang ?? (app.getLocale().startsWith('hi') ? 'hi' : 'en'), process.platform);

  const state = jsonFile(nodeHost, `${portPath(folder)}/window.json`, WindowState, { maximized: false });
  await openWindow(engine, state);
  app.on('second-instance', () => {
    if (!window) return void openWindow(engine, state);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (!window) void openWindow(engine, state);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // The windows are gone, but their last save may still be on its way; and nothing is left half-done.
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void Promise.allSettled([engine.close(), state.read()]).then(() => {
      closed = true;
      app.quit();
    });
  });
}

// Of two copies with the same courses open, one would not see what the other saves.
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
