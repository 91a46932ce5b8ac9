/** A collection as a shared one gives it to somebody else: its words are found, and not shown. */
import { openLocal } from '../../packager/corpus/open-local.ts';

/**
 * Copies a collection in a folder into a new one, without a title or a text.
 *
 * @param contact whom to ask for them
 */
export async function copyHidden(from: string, to: string, contact: string): Promise<void> {
  const [source, copy] = [await openLocal(from, { how: 'read' }), await openLocal(to, { how: 'write' })];
  if (!source.ok || !copy.ok) throw new Error('no collection');
  for await (const document of source.value.documents())
    copy.value.restore({ ...document, title: '', sources: [], contact }, undefined, {
      pictures: [],
      sounds: [],
    });
  await copy.value.store.restore(source.value.store.dump());
  await source.value.close();
  await copy.value.close();
}
