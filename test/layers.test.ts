import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: the table of docs/architecture.md, enforced. A layer is
 * the longest prefix that fits a file; it may import itself, the layers named
 * for it, and, where `types` is given, those by `import type` only.
 */
const LAYERS: Record<string, { may: string[]; types?: string[] }> = {
  'packager/course': { may: [] },
  'packager/platform': { may: ['packager/course'] },
  'packager/read': { may: ['packager/course'] },
  'packager/player': { may: [], types: ['packager/course'] },
  'packager/player/build.ts': { may: [] },
  'packager/import': { may: ['packager/course', 'packager/read', 'packager/platform'] },
  'packager/quml': { may: ['packager/course', 'packager/read'] },
  'packager/xliff': { may: ['packager/course', 'packager/read'] },
  'packager/export': {
    may: ['packager/course', 'packager/platform', 'packager/player', 'packager/player/build.ts'],
  },
  'packager/lms': { may: ['packager/course', 'packager/read', 'packager/platform'] },
  'packager/lms/page': { may: ['packager/lms', 'packager/course'] },
  'packager/check': {
    may: ['packager/course', 'packager/read', 'packager/platform'],
    types: ['packager/lms'],
  },
  'packager/gate': { may: ['packager/course', 'packager/platform', 'packager/check'] },
  // Joins what may not know of each other: it reads as the validator does and writes as the exporters do.
  'packager/repair': {
    may: ['packager/course', 'packager/read', 'packager/export', 'packager/check'],
    types: ['packager'],
  },
  packager: {
    may: [
      'packager/course',
      'packager/read',
      'packager/import',
      'packager/xliff',
      'packager/quml',
      'packager/export',
      'packager/check',
      'packager/gate',
      'packager/repair',
      'packager/lms',
      'packager/platform',
      'packager/player',
      'packager/player/build.ts',
    ],
  },
  electron: { may: ['packager'] },
  renderer: {
    may: ['packager/course', 'packager/platform', 'renderer/learner'],
    types: ['packager', 'packager/check', 'packager/gate'],
  },
  'renderer/learner': { may: ['packager/course', 'packager/player'] },
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

interface Import {
  target: string;
  typeOnly: boolean;
}

const IMPORT =
  /\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function importsOf(file: string): Import[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  return [...text.matchAll(IMPORT)].map((found) => ({
    target: relative(ROOT, resolve(join(ROOT, dirname(file)), found[2] ?? found[3] ?? '')),
    typeOnly: Boolean(found[1]),
  }));
}

const FILES = ['packager', 'electron', 'renderer'].flatMap((folder) => [...sources(folder)]);

describe('layers', () => {
  it('sees the sources', () => expect(FILES.length).toBeGreaterThan(30));

  it('are imported only in the allowed direction', () => {
    const wrong = FILES.flatMap((file) => {
      const from = layerOf(file) ?? '';
      const layer = LAYERS[from];
      return importsOf(file).flatMap(({ target, typeOnly }) => {
        const to = layerOf(target);
        if (!to || to === from || layer?.may.includes(to) || (typeOnly && layer?.types?.includes(to)))
          return [];
        return [
          `${file} imports ${target}: ${from} may not import ${to}${typeOnly ? '' : ' (or by "import type" only)'}`,
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keep the course document free of Node and of the browser', () => {
    const wrong = FILES.filter((file) => file.startsWith('packager/course/')).filter((file) =>
      /from '(node:|react|electron)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
