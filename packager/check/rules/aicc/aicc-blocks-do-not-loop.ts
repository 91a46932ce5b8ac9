import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-blocks-do-not-loop',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, course structure file (.cst)',
  help: {
    en: {
      what: 'No block lies inside itself',
      why: 'An LMS that builds the table of contents never comes to an end.',
      how: 'Remove the block from the one it lies in',
    },
    hi: {
      what: 'कोई खंड अपने ही भीतर नहीं है',
      why: 'विषय-सूची बनाता LMS कभी अंत तक नहीं पहुँचता।',
      how: 'खंड को उस खंड से हटाएँ जिसके वह भीतर है',
    },
  },
  messages: {
    en: {
      loop: { what: '“{id}” lies inside itself' },
    },
    hi: {
      loop: { what: '“{id}” अपने ही भीतर है' },
    },
  },
  *check(course) {
    const blocks = new Map(course.blocks.map((block) => [sameId(block.id), block]));
    const done = new Set<string>();
    for (const start of blocks.keys()) {
      // The way from the start to here, and how many members of each block on it were looked at.
      const way = [{ id: start, next: 0 }];
      const open = new Set([start]);
      for (let here = way.at(-1); here; here = way.at(-1)) {
        const block = blocks.get(here.id);
        const member = block?.members[here.next++];
        const id = member === undefined ? undefined : sameId(member);
        if (block && id !== undefined && open.has(id)) {
          yield { key: 'loop', data: { id: member ?? '' }, location: course.at('cst', block.row.line) };
          return;
        }
        if (id === undefined) {
          done.add(here.id);
          open.delete(here.id);
          way.pop();
        } else if (blocks.has(id) && !done.has(id)) {
          open.add(id);
          way.push({ id, next: 0 });
        }
      }
    }
  },
});
