import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APP_ORIGIN, mayLoad, mayNavigate, mayUse, openingOf, visiblePlace } from '../../electron/guard.ts';

const PREVIEW = 'http://127.0.0.1:40123';

it('knows why origins are compared by their parts', () => {
  expect(new URL(`${APP_ORIGIN}/`).origin).toBe('null');
});

describe('navigation', () => {
  it('stays at its own origin', () => {
    expect(mayNavigate('app://kriti/#token=x', APP_ORIGIN)).toBe(true);
    expect(mayNavigate(`${PREVIEW}/abc/package/index.html`, PREVIEW)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'app://other/',
    'app://kriti.example.org/',
    'app://kriti:80/',
    'http://kriti/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'about:blank',
    '//kriti/',
    '',
  ])('does not leave for %s', (address) => {
    expect(mayNavigate(address, APP_ORIGIN)).toBe(false);
  });

  it('takes another port of the same machine for another place', () => {
    expect(mayNavigate('http://127.0.0.1:40124/', PREVIEW)).toBe(false);
    expect(mayNavigate('http://localhost:40123/', PREVIEW)).toBe(false);
  });

  it('no address with another host is taken for our own', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https', 'app', 'ftp'] }), (address) => {
        expect(mayNavigate(address, APP_ORIGIN)).toBe(false);
      }),
    );
  });
});

describe('opening', () => {
  const opener = `${APP_ORIGIN}/#token=x`;
  it('shows a running preview in its own window', () => {
    expect(openingOf(`${PREVIEW}/abc/`, opener, [PREVIEW])).toBe('preview');
  });
  it('hands web and mail addresses to the system', () => {
    expect(openingOf('https://igotkarmayogi.gov.in/', opener, [PREVIEW])).toBe('system');
    expect(openingOf('mailto:someone@example.org', opener, [])).toBe('system');
  });
  it.each([
    'file:///bin/sh',
    'smb://host/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'app://kriti/',
    'data:,x',
    'x',
  ])('does nothing with %s', (address) => expect(openingOf(address, opener, [PREVIEW])).toBe('nothing'));
  it('does nothing for a package that asks', () => {
    expect(openingOf('https://example.org/', `${PREVIEW}/abc/`, [PREVIEW])).toBe('nothing');
  });
});

describe('permissions', () => {
  it('lets the app copy, and nothing else', () => {
    expect(mayUse('clipboard-sanitized-write', `${APP_ORIGIN}/`)).toBe(true);
    expect(mayUse('media', `${APP_ORIGIN}/`, ['audio'])).toBe(true);
    expect(mayUse('media', `${APP_ORIGIN}/`, ['audio', 'video'])).toBe(false);
    for (const permission of [
      'media',
      'geolocation',
      'clipboard-read',
      'notifications',
      'openExternal',
      'hid',
    ]) {
      expect(mayUse(permission, `${APP_ORIGIN}/`)).toBe(false);
    }
  });
  it('lets a package do nothing', () => {
    expect(mayUse('clipboard-sanitized-write', `${PREVIEW}/`)).toBe(false);
    expect(mayUse('media', `${PREVIEW}/`, ['audio'])).toBe(false);
    expect(mayUse('clipboard-sanitized-write', '')).toBe(false);
  });
});

describe('what a preview loads', () => {
  it.each([
    `${PREVIEW}/a/b.mp4`,
    'blob:http://127.0.0.1:40123/1',
    'data:image/png;base64,AA==',
    'about:blank',
  ])('may be %s', (address) => expect(mayLoad(address, PREVIEW)).toBe(true));
  it.each([
    'https://example.org/a.js',
    'ws://127.0.0.1:40123/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://kriti/',
  ])('may not be %s', (address) => expect(mayLoad(address, PREVIEW)).toBe(false));
});

describe('the place of the window', () => {
  const screen = { x: 0, y: 0, width: 1440, height: 900 };
  it('is kept where it can be seen', () => {
    const place = { x: 100, y: 50, width: 1200, height: 800 };
    expect(visiblePlace(place, [screen])).toEqual(place);
  });
  it('is forgotten when its screen is gone', () => {
    expect(visiblePlace({ x: 2000, y: 50, width: 1200, height: 800 }, [screen])).toBeUndefined();
    expect(visiblePlace({ x: 100, y: -500, width: 1200, height: 800 }, [screen])).toBeUndefined();
    expect(visiblePlace(undefined, [screen])).toBeUndefined();
  });
  it('may lie on a second screen', () => {
    const second = { x: 1440, y: 0, width: 1920, height: 1080 };
    const place = { x: 1500, y: 50, width: 1200, height: 800 };
    expect(visiblePlace(place, [screen, second])).toEqual(place);
  });
});
