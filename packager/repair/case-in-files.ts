/** Corrects addresses whose files differ from them in capitals only, in the files of one kind. */
import { readdress } from './address.ts';
import type { Draft } from './draft.ts';
import type { Change } from './step.ts';
import type { TextEdit } from './text-edits.ts';
import type { WrittenAddress } from './written.ts';

/** @param addressesIn all addresses of a file, given its text */
export async function* mendCase(
  draft: Draft,
  files: readonly string[],
  addressesIn: (path: string, text: string) => readonly WrittenAddress[],
): AsyncGenerator<Change> {
  const view = await draft.view();
  for (const file of files) {
    const found = await draft.text(file);
    if (!found) continue;
    const edits: TextEdit[] = [];
    for (const { url, target, from, span, line } of addressesIn(file, found.text)) {
      if (target.kind !== 'file' || view.holds(target)) continue;
      const actual = view.inOtherCase(target.path);
      if (actual === undefined) continue;
      const now = span && readdress(url, from, target.path, actual);
      if (!span || now === undefined) {
        yield { key: 'entangled', file, line, data: { url, actual }, left: true };
        continue;
      }
      edits.push({ ...span, text: now });
      yield { key: 'case', file, line, data: { url, now } };
    }
    await draft.edit(file, edits);
  }
}
