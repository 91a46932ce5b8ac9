/**
 * As much of Electron as the shell touches, kept in memory: windows, sessions
 * and the app are event emitters that remember what they were told. It shows
 * that the shell wires its decisions to the right events; how Electron behaves
 * is for electron/SMOKE.md.
 */
import { EventEmitter } from 'node:events';

type Filter = (request: { url: string }, answer: (to: { cancel: boolean }) => void) => void;
type OpenHandler = (details: { url: string }) => { action: string };

export class FakeSession extends EventEmitter {
  readonly partition: string;
  filter: Filter | undefined;
  mayRequest:
    | ((
        contents: null,
        permission: string,
        answer: (may: boolean) => void,
        details: { requestingUrl: string },
      ) => void)
    | undefined;
  mayCheck: ((contents: null, permission: string, asker: string) => boolean) | undefined;
  mayDevice: (() => boolean) | undefined;
  proxy: { proxyRules?: string; proxyBypassRules?: string } = {};
  readonly webRequest = {
    onBeforeRequest: (filter: Filter): void => {
      this.filter = filter;
    },
  };
  constructor(partition: string) {
    super();
    this.partition = partition;
  }
  setPermissionRequestHandler(handler: NonNullable<FakeSession['mayRequest']>): void {
    this.mayRequest = handler;
  }
  setPermissionCheckHandler(handler: NonNullable<FakeSession['mayCheck']>): void {
    this.mayCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.mayDevice = handler;
  }
  async setProxy(proxy: FakeSession['proxy']): Promise<void> {
    this.proxy = proxy;
  }
  /** What becomes of a request. */
  loads(url: string): boolean {
    let loaded = false;
    this.filter?.({ url }, ({ cancel }) => {
      loaded = !cancel;
    });
    return loaded;
  }
}

class FakeContents extends EventEmitter {
  url = '';
  webRtc = '';
  open: OpenHandler | undefined;
  getURL = (): string => this.url;
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.open = handler;
  }
  /** Whether a navigation to `url` is let through. */
  goes(event: 'will-frame-navigate' | 'will-redirect', url: string): boolean {
    let prevented = false;
    this.emit(event, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return !prevented;
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all;
  readonly options: { webPreferences: Record<string, unknown>; x?: number; width: number };
  readonly webContents = new FakeContents();
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  focused = 0;
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url;
  }
  close(): void {
    this.emit('close');
    BrowserWindow.all = BrowserWindow.all.filter((other) => other !== this);
    this.emit('closed');
  }
  show(): void {}
  maximize(): void {}
  restore(): void {}
  focus(): void {
    this.focused += 1;
  }
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  getNormalBounds = (): BrowserWindow['bounds'] => this.bounds;
}

class FakeApp extends EventEmitter {
  home = '';
  quits = 0;
  whenReady = async (): Promise<void> => {};
  requestSingleInstanceLock = (): boolean => true;
  getPath = (): string => this.home;
  getLocale = (): string => 'hi-IN';
  quit(): void {
    this.quits += 1;
  }
  exit(): void {
    throw new Error('the shell ended in failure');
  }
}

export const handled: { schemes: unknown[]; handlers: Map<string, (request: Request) => Promise<Response>> } =
  {
    schemes: [],
    handlers: new Map(),
  };
export const opened: string[] = [];
export const menus: { label?: string; submenu: { label?: string; role?: string }[] }[][] = [];
const sessions = new Map<string, FakeSession>();
export const sessionOf = (partition: string): FakeSession => {
  const made = sessions.get(partition) ?? new FakeSession(partition);
  sessions.set(partition, made);
  return made;
};

export const app = new FakeApp();
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]): void => void handled.schemes.push(...schemes),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void =>
    void handled.handlers.set(scheme, handler),
};
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
export const session = { defaultSession: sessionOf(''), fromPartition: sessionOf };
export const shell = {
  openExternal: async (url: string): Promise<void> => void opened.push(url),
  showItemInFolder: (path: string): void => void opened.push(path),
};
export const dialog = {
  showOpenDialog: async (_: unknown, options: { defaultPath?: string }) => ({
    canceled: !options.defaultPath,
    filePaths: [options.defaultPath],
  }),
};
export const Menu = {
  buildFromTemplate: (template: (typeof menus)[number]) => template,
  setApplicationMenu: (menu: (typeof menus)[number]): void => void menus.push(menu),
};
export const utilityProcess = {
  fork: (): never => {
    throw new Error('no job is run here');
  },
};
