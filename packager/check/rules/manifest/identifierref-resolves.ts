import { IMS } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { collapse, elementsIn, identifierOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'identifierref-resolves',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'IMS CP 1.1.2, item identifierref; REQ_30.6.3.6.2.2',
  cause: ({ data }) => String(data?.ref),
  help: {
    en: {
      what: 'Every item leads to a resource of the manifest',
      why: 'The lesson is in the table of contents but opens nothing.',
      how: 'Name the resource that the item opens, or add it',
    },
    hi: {
      what: 'हर विषय मैनिफ़ेस्ट के किसी resource तक ले जाता है',
      why: 'पाठ विषय-सूची में दिखेगा, पर खुलेगा कुछ नहीं।',
      how: 'जो resource खुलना है उसका नाम लिखें, या उसे जोड़ें',
    },
  },
  messages: {
    en: { missing: { what: '“{title}” leads to “{ref}”, which is not there' } },
    hi: { missing: { what: '“{title}” “{ref}” तक ले जाता है, जो है ही नहीं' } },
  },
  *check(manifest) {
    const inside = new Set(
      manifest.submanifests.flatMap((m) => [...elementsIn(m)].map((e) => identifierOf(e))),
    );
    const items = [manifest, ...manifest.nested].flatMap((one) => [...one.items()]);
    const none = manifest.resources.length === 0;
    let told = false;
    for (const { identifierref, title, identifier } of items) {
      const ref = collapse(identifierref?.value ?? '');
      if (!identifierref || ref === '' || manifest.resourceById(ref) || inside.has(ref)) continue;
      // Without a single resource the rest follows from the first.
      if (none && told) continue;
      told = true;
      yield {
        key: 'missing',
        data: { title: title || identifier || '', ref },
        location: manifest.at(identifierref),
        ...clause(manifest, 'REQ_30.6.3.6.2.2'),
      };
    }
  },
});
