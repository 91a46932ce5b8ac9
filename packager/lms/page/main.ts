/** Where the page begins: reads what the engine wrote into it and shows the package. */
import devanagari from '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2';
import type { PageConfig } from '../page-config.ts';
import { launch } from './launch.ts';
import { post } from './post.ts';
import { probe } from './probe.ts';
import frame from './styles/frame.css';
import log from './styles/log.css';
import narrow from './styles/narrow.css';
import record from './styles/record.css';
import tokens from './styles/tokens.css';
import { showToPerson } from './view.ts';

const config = JSON.parse(document.getElementById('kriti-lms')?.textContent ?? 'null') as PageConfig;
// Not every machine has Devanagari, and this page has no other file beside it.
const font = `@font-face {
  font-family: "Noto Sans Devanagari Variable";
  font-weight: 100 900;
  src: url("${devanagari}") format("woff2");
  unicode-range: U+0900-097F, U+200C-200D, U+20B9;
}`;
document.head.append(
  Object.assign(document.createElement('style'), {
    textContent: [font, tokens, frame, record, log, narrow].join('\n'),
  }),
);
const tell = post(config.events);

if (config.view === 'robot') {
  document.body.className = 'robot';
  // Many courses close their platform's window where they end; a platform of its own stays.
  window.close = () => undefined;
  const ready = launch(config, document.body, tell);
  Object.assign(window, { kritiProbe: probe, kritiLeaves: async () => (await ready).leave() });
} else {
  showToPerson(config, tell);
}
