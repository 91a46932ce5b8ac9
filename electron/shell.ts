/** The Shell port on Electron, and the menu bar. */
import {
  type BrowserWindow,
  dialog,
  Menu,
  type MenuItemConstructorOptions,
  type OpenDialogOptions,
  shell,
} from 'electron';
import type { AppShell } from '../packager/api/app-shell.ts';

/** @param owner the window a dialog belongs to. */
export function electronShell(owner: () => BrowserWindow | undefined): AppShell {
  return {
    pickFolder: async (start) => {
      const window = owner();
      const options: OpenDialogOptions = {
        properties: ['openDirectory', 'createDirectory'],
        ...(start && { defaultPath: start }),
      };
      const picked = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return picked.canceled ? undefined : picked.filePaths[0];
    },
    reveal: async (path) => shell.showItemInFolder(path),
    openExternal: (url) => shell.openExternal(url),
  };
}

const LABELS = {
  en: {
    file: 'File',
    close: 'Close window',
    quit: 'Quit',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    all: 'Select all',
    view: 'View',
    reload: 'Load again',
    larger: 'Larger',
    smaller: 'Smaller',
    normal: 'Normal size',
    full: 'Full screen',
  },
  hi: {
    file: 'फ़ाइल',
    close: 'विंडो बंद करें',
    quit: 'बाहर निकलें',
    edit: 'संपादन',
    cut: 'काटें',
    copy: 'कॉपी करें',
    paste: 'चिपकाएँ',
    all: 'सब चुनें',
    view: 'दृश्य',
    reload: 'फिर से लोड करें',
    larger: 'बड़ा',
    smaller: 'छोटा',
    normal: 'सामान्य आकार',
    full: 'पूरी स्क्रीन',
  },
};

/**
 * Undo and redo are not in the menu: they go across pages and blocks, so the
 * window keeps them, and a menu item would take the keys away from it.
 */
export function setMenu(lang: keyof typeof LABELS, platform: string): void {
  const say = LABELS[lang];
  const menu: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: say.file,
      submenu: [
        // Without Shift the window closes its course in front.
        { role: 'close', label: say.close, accelerator: 'CmdOrCtrl+Shift+W' },
        ...(platform === 'darwin' ? [] : [{ role: 'quit', label: say.quit } as const]),
      ],
    },
    {
      label: say.edit,
      submenu: [
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'selectAll', label: say.all },
      ],
    },
    {
      label: say.view,
      submenu: [
        { role: 'reload', label: say.reload },
        { type: 'separator' },
        { role: 'zoomIn', label: say.larger },
        { role: 'zoomOut', label: say.smaller },
        { role: 'resetZoom', label: say.normal },
        { role: 'togglefullscreen', label: say.full },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
