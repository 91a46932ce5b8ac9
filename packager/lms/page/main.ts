/** Where the page begins: reads what the engine wrote into it and shows the package. */
import type { PageConfig } from '../page-config.ts';
import { launch } from './launch.ts';
import css from './page.css';
import { post } from './post.ts';
import { probe } from './probe.ts';
import { showToPerson } from './view.ts';

const config = JSON.parse(document.getElementById('kriti-lms')?.textContent ?? 'null') as PageConfig;
document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
const tell = post(config.events);

if (config.view === 'robot') {
  document.body.className = 'robot';
  const ready = launch(config, document.body, tell);
  Object.assign(window, { kritiProbe: probe, kritiLeaves: async () => (await ready).leave() });
} else {
  showToPerson(config, tell);
}
