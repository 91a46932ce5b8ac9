import { rule } from '../../rule.ts';
import { offencesIn, veiled } from '../../wording/offensive.ts';

export default rule({
  id: 'no-offensive-words',
  subject: 'page',
  severity: 'warning',
  spec: 'Score card, Mandatory Requirements 001 and 004',
  help: {
    en: {
      what: 'No page holds abuse, obscenity or slurs',
      why: 'The platform disqualifies a course for a single one, whatever the rest is worth.',
      how: 'Write it without the word; in a quotation, leave the word out',
    },
    hi: {
      what: 'किसी पृष्ठ पर गाली, अश्लील शब्द या अपमानजनक संबोधन नहीं है',
      why: 'ऐसे एक शब्द से ही प्लेटफ़ॉर्म पूरे कोर्स को अयोग्य ठहरा देता है।',
      how: 'बात उस शब्द के बिना लिखें; उद्धरण में वह शब्द छोड़ दें',
    },
  },
  messages: {
    en: {
      abuse: { what: 'An abusive or obscene word stands here: {word}' },
      slur: { what: 'A word that insults a group of people stands here: {word}' },
      doubtful: {
        what: '“{word}” often insults people; is it needed here?',
        how: 'Keep it only where law, history, biology or a list needs it; else write what is meant, such as “Scheduled Caste”',
      },
    },
    hi: {
      abuse: { what: 'यहाँ एक गाली या अश्लील शब्द है: {word}' },
      slur: { what: 'यहाँ लोगों के एक समूह का अपमान करने वाला शब्द है: {word}' },
      doubtful: {
        what: '“{word}” से अक्सर अपमान होता है; क्या यहाँ चाहिए?',
        how: 'केवल वहाँ रहने दें जहाँ क़ानून, इतिहास, जीव विज्ञान या सूची में चाहिए; नहीं तो जो कहना है वह लिखें, जैसे “अनुसूचित जाति”',
      },
    },
  },
  *check({ texts }) {
    for (const { text, location } of texts)
      for (const { kind, start, end } of offencesIn(text)) {
        const word = text.slice(start, end);
        if (kind === 'doubtful') yield { key: kind, data: { word }, location, outcome: 'review' };
        else yield { key: kind, data: { word: veiled(word) }, location };
      }
  },
});
