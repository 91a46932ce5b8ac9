/**
 * Words that nobody spells out: what the Roman letters of daily Hindi stand
 * for where the letters alone would say something else. Whole words only.
 */
const HINDI = `hain हैं|main मैं|mein में|men में|nahin नहीं|nahi नहीं|naheen नहीं|hoon हूँ|hun हूँ|haan हाँ|yahaan यहाँ
yahan यहाँ|vahaan वहाँ|wahaan वहाँ|kahaan कहाँ|kahan कहाँ|jahaan जहाँ|jahan जहाँ|kyon क्यों|kyonki क्योंकि|kya क्या|ka का|na न
ji जी|bhi भी|hi ही|thi थी|tha था|the थे|shri श्री|shree श्री|unka उनका|inka इनका|jinka जिनका|kinka किनका|unhen उन्हें|inhen इन्हें|aap आप|yah यह|yeh यह|vah वह|woh वह|ye ये|ve वे
hindi हिन्दी|hindii हिन्दी|bharat भारत|bhaarat भारत|sarkar सरकार|sarkaar सरकार|kaary कार्य|gaaon गाँव|gaanv गाँव|paanch पाँच|OM ॐ|om ॐ`;

const WORDS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  hi: new Map(HINDI.split(/[|\n]/).map((entry) => entry.split(' ') as [string, string])),
};

/** The word of a language that these Roman letters are, whatever the table would make of them. */
export const commonWord = (roman: string, lang: string): string | undefined => WORDS[lang]?.get(roman);
