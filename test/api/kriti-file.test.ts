/** `.kriti` files: there and back, refused where they are not what they should be; and the handover. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EngineEvent } from '../../packager/api.ts';
import type { PackageFile } from '../../packager/export/file.ts';
import { writeZip } from '../../packager/export/zip.ts';
import { inventory } from '../../packager/handover/inventory.ts';
import { openZip } from '../../packager/read/zip.ts';
import { type Entry, rawZip } from '../check/raw-zip.ts';
import { type TestApp, testApp } from './test-app.ts';
