/** Sends a large file beside the window: handing bytes over takes long enough there to hold up typing. */
import type { ImportedAsset, Reply } from '../packager/api.ts';
import { type Sending, sendPieces } from './pieces.ts';

/** What is told of one file: how far it is, in the end the engine's answer or that there was none. */
export type PiecesMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'reply'; readonly reply: Reply<ImportedAsset> }
  | { readonly kind: 'failed' };

const tell = (message: PiecesMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Sending>) => {
  sendPieces(data, (done) => tell({ kind: 'progress', done })).then(
    (reply) => tell({ kind: 'reply', reply }),
    () => tell({ kind: 'failed' }),
  );
});
