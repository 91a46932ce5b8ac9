/** Whether a description, a caption or a file's name speaks of a map on which India's borders can be seen. */

/** Maps in another sense: of a mind, a way, a site, a process. */
const FIGURE =
  /\b(?:mind|road|site|process|concept|heat|journey|strategy|competency|curriculum)[ -]?maps?\b/giu;
const MAP = /\b(?:maps?|cartogram)\b|(?<![\p{L}\p{M}])(?:मानचित्र|नक़्श|नक्श)/iu;
const LAND =
  /\b(?:india|indian|india['’]s|bharat|kashmir|jammu|ladakh|aksai chin|arunachal|south asia|subcontinent|international borders?|political|states and union territories)\b|(?<![\p{L}\p{M}])(?:भारत|कश्मीर|जम्मू|लद्दाख|अक्साई|अरुणाचल|दक्षिण एशिया|राजनीतिक|अंतरराष्ट्रीय सीमा|अंतर्राष्ट्रीय सीमा|राज्यों और केंद्र)/iu;

export function namesMapOfIndia(text: string): boolean {
  const words = text.replace(/[_.+-]+/g, ' ').replace(FIGURE, ' ');
  return MAP.test(words) && LAND.test(words);
}
