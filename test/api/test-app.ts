/** The app as tests use it: in a temporary folder, with requests as plain `Request` objects. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AppShell } from '../../packager/api/app-shell.ts';
import type { AnswerOf, EngineEvent, InputOf, MethodName, Reply } from '../../packager/api.ts';
import { type App, type AppOptions, openApp } from '../../packager/app.ts';
import { builtJobs } from '../engine.ts';

export const ORIGIN = 'http://127.0.0.1:4321';

export const SCRIPT = 'assets/index-a1B2_c-4.js';

/** Pictures that came with other people's programs. */
export const ICONS = new URL(
  '../../node_modules/app-builder-lib/templates/icons/electron-linux/',
  import.meta.url,
);

/** A folder of its own, gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kriti-app-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestApp extends App {
  /** A temporary folder of the test's own. */
  readonly folder: string;
  /** What was handed to the system. */
  readonly shown: string[];
  /** Faults of our own; a test that expects none need not look: any left at its end fails it. */
  readonly faults: unknown[];
  request(path: string, init?: RequestInit): Promise<Response>;
  rpc<M extends MethodName>(method: M, input: InputOf<M>, lang?: string): Promise<Reply<AnswerOf<M>>>;
  /** The answer; throws what was refused. */
  ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<AnswerOf<M>>;
  /** Every event so far. */
  readonly events: EngineEvent[];
  /** The first event that fits, also one still to come. */
  event<E extends EngineEvent>(is: (event: EngineEvent) => event is E): Promise<E>;
}

async function builtWindow(folder: string): Promise<string> {
  const window = join(folder, 'window');
  await mkdir(join(window, 'assets'), { recursive: true });
  await writeFile(join(window, 'index.html'), '<!doctype html><title>Kriti</title>');
  await writeFile(join(window, SCRIPT), 'export {};');
  await writeFile(join(window, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  return window;
}

export async function testApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const folder = await temporaryFolder();
  const shown: string[] = [];
  const faults: unknown[] = [];
  const shell: AppShell = {
    reveal: async (path) => void shown.push(path),
    openExternal: async (url) => void shown.push(url),
  };
  const app = openApp({
    origins: [ORIGIN],
    shell,
    config: join(folder, 'config'),
    window: await builtWindow(folder),
    onFault: (fault) => faults.push(fault),
    runJob: async (...job) => (await builtJobs())(...job),
    ...options,
  });
  onTestFinished(async () => {
    await app.close();
    if (faults.length > 0) throw faults[0];
  });
  const events: EngineEvent[] = [];
  app.cx.events.listen((event) => events.push(event));

  const request: TestApp['request'] = (path, init) => app.handler(new Request(`${ORIGIN}${path}`, init));
  const rpc: TestApp['rpc'] = async (method, input, lang = 'en') => {
    const response = await request('/rpc', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${app.token}`,
        'content-type': 'application/json',
        'accept-language': lang,
      },
      body: JSON.stringify({ method, input }),
    });
    return response.json() as Promise<Reply<AnswerOf<typeof method>>>;
  };
  const ask: TestApp['ask'] = async (method, input) => {
    const reply = await rpc(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
    return reply.value;
  };
  const event: TestApp['event'] = (is) =>
    new Promise((resolve) => {
      const past = events.find(is);
      if (past) return resolve(past);
      const stop = app.cx.events.listen((each) => {
        if (!is(each)) return;
        stop();
        resolve(each);
      });
    });
  return { ...app, folder, shown, faults, events, request, rpc, ask, event };
}

/** Sends a file in pieces; answers the last reply. */
export async function sendFile(
  app: TestApp,
  course: string,
  name: string,
  bytes: Uint8Array,
  piece = 4 * 2 ** 20,
): Promise<Response> {
  let response = new Response();
  for (let offset = 0; offset === 0 || offset < bytes.length; offset += piece) {
    const query = new URLSearchParams({
      path: course,
      name,
      id: 'one',
      offset: String(offset),
      total: String(bytes.length),
    });
    response = await app.request(`/assets?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}` },
      body: bytes.slice(offset, offset + piece),
    });
  }
  return response;
}

/** An open course of one page. */
export async function openCourse(app: TestApp, name = 'course'): Promise<string> {
  const { path } = await app.ask('course.create', {
    folder: join(app.folder, name),
    title: 'Files',
    lang: 'en',
  });
  await app.ask('course.open', { path });
  return path;
}
