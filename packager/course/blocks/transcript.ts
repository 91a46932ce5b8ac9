/** What is said in a film or a recording, to read instead. */
import { type Html, html } from '../html.ts';
import type { HtmlContext } from './block.ts';

/** A transcript to unfold, a paragraph for each line; nothing for one that says nothing. */
export function writeTranscript(transcript: string, cx: HtmlContext): Html {
  const lines = transcript.split(/\n+/).filter((line) => line.trim());
  if (lines.length === 0) return html``;
  return html`<details class="k-transcript"><summary>${cx.label('transcript')}</summary>${lines.map((line) => html`<p>${line}</p>`)}</details>`;
}
