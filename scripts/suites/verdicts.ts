/** A suite's verdict on a package, ours beside it, and the table of both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../packager/check/in-words.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { validateFile } from '../../packager/validate.ts';

/** A package and what the suite says of it. */
export interface Case {
  /** As the suite names it. */
  readonly name: string;
  /** Where the file is. */
  readonly path: string;
  readonly expected: 'accept' | 'reject';
  /** The requirement that decides, by its id in the standard. */
  readonly requirement: string;
}

export interface Judged extends Case {
  readonly errors: readonly Diagnostic[];
  /** Accepted without an error, or rejected with one that names the requirement. */
  readonly right: boolean;
}

/** Whether a clause lists a requirement, as `cmi5 14.1.0.0-3, 14.1.0.0-4` does. */
const names = (spec: string | undefined, requirement: string): boolean =>
  spec?.split(/[\s,;]+/).includes(requirement) ?? false;

/** Validates every case under the profile `standard`, in a scratch folder that is removed afterwards. */
export async function judged(casesIn: (scratch: string) => Promise<readonly Case[]>): Promise<Judged[]> {
  const profile = profileById('standard');
  if (!profile) throw new Error('the profile "standard" is missing');
  const scratch = await mkdtemp(join(tmpdir(), 'kriti-suite-'));
  const results: Judged[] = [];
  try {
    for (const one of await casesIn(scratch)) {
      const report = await validateFile({ path: one.path, profile, lang: 'en' });
      const errors = report.results.flatMap((r) => r.diagnostics).filter((d) => d.severity === 'error');
      const right =
        one.expected === 'accept'
          ? errors.length === 0
          : errors.some(({ spec }) => names(spec, one.requirement));
      results.push({ ...one, errors, right });
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
  return results;
}

/** The table in Markdown, and a line that counts. */
export function tableOf(results: readonly Judged[]): string {
  const rows = results.map(({ name, expected, requirement, errors, right }) => {
    const said = errors.map(
      ({ ruleId, spec, message }) => `${message} (\`${ruleId}\`, ${spec ?? 'no clause'})`,
    );
    const ours = errors.length === 0 ? 'accept' : 'reject';
    const cells = [name, expected, ours, requirement, said.join('; '), right ? 'yes' : 'NO'];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = '| file | expected | ours | requirement | our errors | right |\n|---|---|---|---|---|---|';
  const count = results.filter(({ right }) => right).length;
  return `${[head, ...rows].join('\n')}\n\n${count} of ${results.length} right`;
}
