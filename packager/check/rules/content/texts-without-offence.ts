import { WEB } from '../../kinds.ts';
import { firstInFile, textsOf } from '../../package/package-texts.ts';
import { rule } from '../../rule.ts';
import { offencesIn, veiled } from '../../wording/offensive.ts';

export default rule({
  id: 'texts-without-offence',
  subject: 'package',
  severity: 'off',
  appliesTo: [...WEB, 'pdf'],
  spec: 'Score card, Mandatory Requirements 001 and 004',
  help: {
    en: {
      what: 'The texts of a package hold no abuse, obscenity or slurs',
      why: 'The platform disqualifies a course for a single one, whatever the rest is worth.',
      how: 'Write it without the word, and pack the course again',
    },
    hi: {
      what: 'पैकेज के पाठ में गाली, अश्लील शब्द या अपमानजनक संबोधन नहीं है',
      why: 'ऐसे एक शब्द से ही प्लेटफ़ॉर्म पूरे कोर्स को अयोग्य ठहरा देता है।',
      how: 'बात उस शब्द के बिना लिखें, और कोर्स फिर पैक करें',
    },
  },
  messages: {
    en: {
      abuse: { what: '“{file}” holds an abusive or obscene word: {word}' },
      slur: { what: '“{file}” holds a word that insults a group: {word}' },
      doubtful: {
        what: '“{word}” in “{file}” often insults people',
        how: 'Keep it only where law, history, biology or a list needs it; else write what is meant, such as “Scheduled Caste”',
      },
    },
    hi: {
      abuse: { what: '“{file}” में एक गाली या अश्लील शब्द है: {word}' },
      slur: { what: '“{file}” में लोगों के समूह का अपमान है: {word}' },
      doubtful: {
        what: '“{file}” के “{word}” से अक्सर अपमान होता है',
        how: 'केवल वहाँ रहने दें जहाँ क़ानून, इतिहास, जीव विज्ञान या सूची में चाहिए; नहीं तो जो कहना है वह लिखें, जैसे “अनुसूचित जाति”',
      },
    },
  },
  async *check(view) {
    const isFirst = firstInFile();
    for (const { text, location } of await textsOf(view))
      for (const { kind, start, end, listed } of offencesIn(text)) {
        const { file = '' } = location;
        if (!isFirst(file, listed)) continue;
        const word = text.slice(start, end);
        if (kind === 'doubtful') yield { key: kind, data: { word, file }, location, outcome: 'review' };
        else yield { key: kind, data: { word: veiled(word), file }, location };
      }
  },
});
