/** `npm start`: set up what is missing, then open the app: Electron where its binary is present, else the browser. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureBuild, ensureDependencies, ROOT } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();

const electronFolder = join(ROOT, 'node_modules', 'electron');
const pathFile = join(electronFolder, 'path.txt');
const electron = existsSync(pathFile)
  ? join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  : '';

const [command, args] =
  electron && existsSync(electron) && !process.env.KRITI_NO_OPEN
    ? [electron, [ROOT]]
    : [process.execPath, [join(ROOT, 'dist', 'cli.js'), 'open', ...process.argv.slice(2)]];

const app = spawn(command, args, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => process.exit(code ?? 0));
