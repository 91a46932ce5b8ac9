/**
 * `npm run mutants -- [rule or family…]`: breaks each rule's code, one place at
 * a time, and runs the rule's own fixtures, which must tell. What none of them
 * tells is listed. Ends with 1 where a rule has no broken version that is told,
 * or can lose a finding without a fixture that misses it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAMILIES } from '../packager/check/rules.ts';
import type { Answer, Question } from './mutants/worker.ts';

const PROCESSES = 2;
/** One that is silent for so long goes round in circles, which its test would tell; a worker that begins loads every rule first. */
const PATIENCE_MS = 60_000;
const WORKER = fileURLToPath(new URL('mutants/worker.ts', import.meta.url));

const wanted = process.argv.slice(2);
const queue = FAMILIES.flatMap(({ id: family, rules }) => rules.map(({ id }) => ({ family, id }))).filter(
  ({ family, id }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(family),
);
let made = 0;
let told = 0;
let silent = 0;
const bare: string[] = [];

const begin = (): ChildProcess => fork(WORKER, { execArgv: ['--import', 'tsx'] });

/** What the worker says; undefined where it says nothing in time, or has ended. */
const ask = (worker: ChildProcess, question: Question): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const patience = setTimeout(() => done(undefined), PATIENCE_MS);
    const done = (answer: Answer | undefined): void => {
      clearTimeout(patience);
      worker.removeAllListeners();
      resolve(answer);
    };
    worker.on('message', done);
    worker.on('exit', () => done(undefined));
    worker.send(question);
  });

async function work(): Promise<void> {
  let worker = begin();
  for (let rule = queue.shift(); rule; rule = queue.shift()) {
    const { family, id } = rule;
    let red = 0;
    let canLose = false;
    for (let index = 0; ; index++) {
      let answer = await ask(worker, { family, id, index });
      if (!answer) {
        // Once more in a new process: the machine may have been slow, or the process unable to begin.
        worker.kill('SIGKILL');
        worker = begin();
        answer = await ask(worker, { family, id, index });
      }
      if (answer && 'end' in answer) break;
      made++;
      if (!answer || answer.told) {
        red++;
        told++;
      } else {
        const { line, was, is, silences } = answer.mutant;
        canLose ||= silences;
        console.log(`${family}/${id}.ts:${line}  ${was}  ->  ${is}`);
      }
      if (answer) continue;
      silent++;
      worker.kill('SIGKILL');
      worker = begin();
    }
    if (red === 0 || canLose) bare.push(id);
  }
  worker.kill();
}

await Promise.all(Array.from({ length: PROCESSES }, work));
// What a worker that was ended in the middle has left.
const rules = new URL('../packager/check/rules/', import.meta.url);
for (const left of readdirSync(rules, { recursive: true, encoding: 'utf8' }))
  if (/[/\\]\.mutant-/.test(left)) rmSync(new URL(left, rules));
const ofThem = silent > 0 ? `, ${silent} of them by never ending or by ending the program` : '';
console.log(`${told} of ${made} broken versions are told by fixtures${ofThem}`);
if (bare.length > 0) {
  console.log(`can lose a finding unseen: ${bare.join(', ')}`);
  process.exitCode = 1;
}
